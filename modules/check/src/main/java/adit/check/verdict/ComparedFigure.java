package adit.check.verdict;

/**
 * A figure compared with a claim.
 *
 * @param finding the figure
 * @param agreement how it agrees with the claim
 * @param decides true if it is for the year of the claim (or the newest year of its source, if none is stated) and not an assumption
 */
public record ComparedFigure(SourceFigure finding, Agreement agreement, boolean decides) {}
