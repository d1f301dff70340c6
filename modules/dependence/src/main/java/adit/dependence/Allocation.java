package adit.dependence;

/** How the inputs of a process weigh when what passed through a supplier is traced into its output. */
public enum Allocation {
    /** Tons per ton × price where every known input has a price, else as {@link #MASS}. */
    VALUE,
    /** Tons per ton. */
    MASS
}
