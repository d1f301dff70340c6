package adit.math.lp;

/** How a solve ended. Only {@link #OPTIMAL}, {@link #INFEASIBLE} and {@link #UNBOUNDED} answer the model; the others say that there is no answer yet. */
public enum Status {
    /** Best within the solver's tolerances, or within the gap of {@link SolveLimits} for whole numbers. */
    OPTIMAL("relax a bound"),
    /** No point meets all rows and bounds. */
    INFEASIBLE("relax a bound or a row; the dual ray names those that contradict each other"),
    /** Some points meet all rows and bounds, and the objective has no end. */
    UNBOUNDED("give every column finite bounds"),
    /** One of the two, and the solver did not find out which. */
    UNBOUNDED_OR_INFEASIBLE("give every column finite bounds"),
    /** A limit of time, iterations or memory ended the solve. */
    LIMIT("allow more time"),
    /** The caller cancelled the solve. */
    CANCELLED("run it again"),
    /** The solver failed: it broke down, or ended without knowing how. */
    FAILED("look for figures of extreme size in the world and the study, and report the failure");

    private final String hint;

    Status(String hint) {
        this.hint = hint;
    }

    /** What to try where an optimum was needed. */
    String hint() {
        return hint;
    }
}
