package adit.math.lp;

/** The port to a solver of linear models. Implementations may be shared by threads; sessions may not. */
public interface LpSolver {

    /**
     * Passes a model to the solver, which keeps it until the session is closed.
     *
     * @throws SolverException when the solver refuses the model
     */
    LpSession open(LinearModel model, Method method);

    /** Passes a model to the solver, which chooses the method. */
    default LpSession open(LinearModel model) {
        return open(model, Method.CHOOSE);
    }

    /** Name of the solver, for example {@code HiGHS}. */
    String name();

    /** The solver's own version, for example {@code 1.12.0}. */
    String version();
}
