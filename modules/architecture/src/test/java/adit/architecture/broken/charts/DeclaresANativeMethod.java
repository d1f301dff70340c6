package adit.architecture.broken.charts;

/** Breaks: native code only in the solvers. */
public final class DeclaresANativeMethod {

    private DeclaresANativeMethod() {}

    static native int draw();
}
