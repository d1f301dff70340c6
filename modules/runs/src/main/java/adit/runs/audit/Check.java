package adit.runs.audit;

/**
 * One thing that was recomputed.
 *
 * @param name short and stable, such as {@code capacity (cut)}
 * @param words the condition
 * @param unit unit of the violation, such as {@code t/y}
 * @param largestViolation by how much it is broken at the worst place; 0 if nowhere
 * @param tolerance tolerance for solver inaccuracy, in the same unit
 * @param where the worst place; empty if there is no violation
 */
public record Check(String name, String words, String unit, double largestViolation, double tolerance, String where) {

    /** True if the violation is within the tolerance. */
    public boolean passed() {
        return largestViolation <= tolerance;
    }
}
