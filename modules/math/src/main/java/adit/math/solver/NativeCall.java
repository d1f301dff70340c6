package adit.math.solver;

import java.lang.foreign.MemorySegment;

/** Converts exceptions of a native call, which can only be caused by our own errors, into an unchecked error. */
final class NativeCall {

    private NativeCall() {}

    @FunctionalInterface
    interface OfInt {
        int call() throws Throwable;
    }

    @FunctionalInterface
    interface OfDouble {
        double call() throws Throwable;
    }

    @FunctionalInterface
    interface OfAddress {
        MemorySegment call() throws Throwable;
    }

    @FunctionalInterface
    interface OfNothing {
        void call() throws Throwable;
    }

    static int toInt(OfInt body) {
        try {
            return body.call();
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static double toDouble(OfDouble body) {
        try {
            return body.call();
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static MemorySegment toAddress(OfAddress body) {
        try {
            return body.call();
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    /** The body needs braces: without them the compiler takes the native function to return an object. */
    static void run(OfNothing body) {
        try {
            body.call();
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    private static RuntimeException broken(Throwable t) {
        if (t instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (t instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("a native call failed", t);
    }
}
