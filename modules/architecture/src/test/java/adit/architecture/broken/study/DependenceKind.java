package adit.architecture.broken.study;

/** Keeps all rules: a kind of run. */
public final class DependenceKind {

    private DependenceKind() {}
}
