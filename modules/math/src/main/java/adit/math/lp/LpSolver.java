package adit.math.lp;

import adit.basics.Cancel;

/** The port to a solver of linear models. Implementations may be shared by threads; sessions may not. */
public interface LpSolver {

    /**
     * Passes a model to the solver, which keeps it until the session is closed.
     *
     * @param limits of each solve
     * @param cancel asked again and again while a solve runs, by the solver's threads: it ends with {@link Status#CANCELLED}
     * @throws SolverException when the solver refuses the model
     */
    LpSession open(LinearModel model, Method method, SolveLimits limits, Cancel cancel);

    /** Passes a model to the solver, without limits. */
    default LpSession open(LinearModel model, Method method) {
        return open(model, method, SolveLimits.DEFAULT, Cancel.NEVER);
    }

    /** Passes a model to the solver, which chooses the method. */
    default LpSession open(LinearModel model) {
        return open(model, Method.CHOOSE);
    }

    /** This solver, each solve of which can also be cancelled so. */
    default LpSolver cancelledBy(Cancel cancel) {
        return new CancellableSolver(this, cancel);
    }

    /** Name of the solver, for example {@code HiGHS}. */
    String name();

    /** The solver's own version, for example {@code 1.12.0}. */
    String version();
}
