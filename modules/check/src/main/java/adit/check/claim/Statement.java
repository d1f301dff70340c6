package adit.check.claim;

/**
 * A sentence that no observation can confirm.
 *
 * @param sentence number of the sentence
 * @param kind opinion, forecast or intention
 * @param goal true if it speaks of depending less on a supplier, which a study can test
 */
public record Statement(int sentence, Kind kind, boolean goal) {

    /** Why it cannot be checked. */
    public enum Kind {
        OPINION,
        FORECAST,
        INTENTION
    }
}
