package adit.architecture.broken.study;

/** Keeps all rules: a kind of run that no rule names. */
public final class InventoryKind {

    private InventoryKind() {}
}
