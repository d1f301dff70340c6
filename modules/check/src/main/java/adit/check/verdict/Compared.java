package adit.check.verdict;

/**
 * A figure held against a claim.
 *
 * @param finding the figure
 * @param agreement how it stands to the claim
 * @param decides true if it is of the year that the claim speaks of (or the newest of its source, where none is said) and no assumption
 */
public record Compared(Finding finding, Agreement agreement, boolean decides) {}
