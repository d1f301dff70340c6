package adit.math.lp;

import adit.basics.Cancel;

/** A solver with a further way to cancel its solves. */
record CancellableSolver(LpSolver solver, Cancel further) implements LpSolver {

    @Override
    public LpSession open(LinearModel model, Method method, SolveLimits limits, Cancel cancel) {
        return solver.open(model, method, limits, cancel.or(further));
    }

    @Override
    public String name() {
        return solver.name();
    }

    @Override
    public String version() {
        return solver.version();
    }
}
