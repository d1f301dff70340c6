package adit.architecture.broken.math;

import java.lang.foreign.Arena;

/** Breaks: solvers are called from one package. */
public final class CallsASolverOutsideItsPackage {

    private CallsASolverOutsideItsPackage() {}

    static long address() {
        try (Arena arena = Arena.ofConfined()) {
            return arena.allocate(1).address();
        }
    }
}
