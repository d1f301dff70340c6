package adit.math.lp;

/** Where a solve begins. */
public enum Start {
    /** From the basis of the last solve, or from the one last set; the quickest after a small change. */
    WARM,
    /** Cold start, regardless of earlier solves: the same model gives the same bits. */
    COLD
}
