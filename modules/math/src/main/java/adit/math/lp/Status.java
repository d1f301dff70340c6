package adit.math.lp;

/** How a solve ended. Only {@link #OPTIMAL} guarantees values; check them with {@link Violations}. */
public enum Status {
    /** Best within the solver's tolerances. */
    OPTIMAL,
    /** No point meets all rows and bounds. */
    INFEASIBLE,
    /** The objective has no end. */
    UNBOUNDED,
    /** One of the two, and the solver did not find out which. */
    UNBOUNDED_OR_INFEASIBLE,
    /** A limit of iterations or time ended the solve. */
    LIMIT,
    /** The solver failed. */
    ERROR
}
