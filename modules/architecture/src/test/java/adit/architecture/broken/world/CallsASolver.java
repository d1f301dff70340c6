package adit.architecture.broken.world;

import adit.architecture.broken.math.solver.Solver;

/** Breaks: world knows no solver. */
public final class CallsASolver {

    private CallsASolver() {}

    static long solve() {
        return Solver.solve();
    }
}
