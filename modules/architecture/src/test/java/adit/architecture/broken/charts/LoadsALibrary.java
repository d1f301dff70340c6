package adit.architecture.broken.charts;

/** Breaks: native code only in the solvers. */
public final class LoadsALibrary {

    private LoadsALibrary() {}

    static void load() {
        System.loadLibrary("v8");
    }
}
