package adit.architecture.broken.study;

/** Breaks: no static field can change. */
public final class CanChange {

    @SuppressWarnings("NonFinalStaticField")
    private static int count;

    private CanChange() {}

    static int count() {
        return count++;
    }
}
