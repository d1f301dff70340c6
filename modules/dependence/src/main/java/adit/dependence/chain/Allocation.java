package adit.dependence.chain;

/** How the inputs of a process are weighted when the share that passed through a supplier is traced into its output. */
public enum Allocation {
    /** Tons per ton × price if every known input has a price, otherwise as {@link #MASS}. */
    VALUE,
    /** Tons per ton. */
    MASS
}
