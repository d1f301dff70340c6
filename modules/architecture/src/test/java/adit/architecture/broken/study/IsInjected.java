package adit.architecture.broken.study;

/** Breaks: no field is injected. */
public final class IsInjected {

    @Inject
    int field;

    /** Stands for that of any library. */
    @interface Inject {}
}
