package adit.math.lp;

/** Which algorithm solves a linear model. */
public enum Method {
    /** The simplex method; can start warm. */
    SIMPLEX,
    /** Interior point followed by crossover to a basis; for large models. Always starts from nothing. */
    IPM,
    /** The solver takes what is quickest for the size and the start. */
    CHOOSE
}
