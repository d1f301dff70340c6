package adit.math.lp;

/** Which algorithm solves a linear model. */
public enum Method {
    /** The simplex method; can start warm. */
    SIMPLEX,
    /** Interior point followed by crossover to a basis; for large models. Never uses a warm start. */
    IPM,
    /** The solver chooses the fastest method for the size and the start. */
    CHOOSE
}
