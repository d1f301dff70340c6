package adit.check.verdict;

/**
 * A figure that fits the number, but not the words.
 *
 * @param kind in what it differs from the claim
 * @param finding the figure
 */
public record Hint(Kind kind, SourceFigure finding) {

    /** In what a neighbouring figure differs. */
    public enum Kind {
        /** It is of another stage. */
        STAGE,
        /** It is of another year. */
        YEAR,
        /** It is a share of imports, exports, reserves or capacity instead of output, or the other way round. */
        MEASURE,
        /** Percentage points instead of per cent, or the other way round. */
        POINTS,
        /** It is another country's. */
        PLACE,
        /** A control of another kind or day. */
        CONTROL
    }
}
