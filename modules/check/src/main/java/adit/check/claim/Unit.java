package adit.check.claim;

/** Unit of a quantity, and how its numbers are held. */
public enum Unit {
    /** A part of a whole, 0 to 1. */
    SHARE,
    /** Percentage points, as a difference of shares (0.04 for 4 points). */
    POINTS,
    /** Metric tons. */
    TONNES,
    /** US dollars for a ton. */
    DOLLARS_PER_TONNE,
    /** How many times. */
    MULTIPLE,
    /** Place in an order, 1 being the largest. */
    RANK,
    /** No number: a fact with a date. */
    FACT
}
