package adit.architecture.broken.plan;

/** Breaks: no clock. */
public final class AsksTheTime {

    private AsksTheTime() {}

    static long time() {
        return System.nanoTime();
    }
}
