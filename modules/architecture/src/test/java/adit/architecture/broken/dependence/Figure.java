package adit.architecture.broken.dependence;

/** Keeps all rules; others break one by importing it. */
public final class Figure {

    private Figure() {}

    /** A figure. */
    public static double of() {
        return 1;
    }
}
