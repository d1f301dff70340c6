package adit.math.lp;

/** Where a solve begins. */
public enum Start {
    /** From the basis of the last solve, or from the one last set; the quickest after a small change. */
    WARM,
    /**
     * The same after changes of costs alone: the point of that basis still meets every row and bound, so that a solver that has the primal simplex method
     * uses it. In least-cost models it is four times as quick as the dual method; after changes of rows and bounds it is much slower.
     */
    WARM_COSTS,
    /** Cold start, regardless of earlier solves: the same model gives the same bits. */
    COLD
}
