package adit.basics;

/**
 * How good the evidence for a figure is. The order is from best to worst, so {@code compareTo} ranks evidence.
 */
public enum Grade {
    /** Official statistics. */
    A("official statistics"),
    /** Estimate of a public agency. */
    B("agency estimate"),
    /** Statement of a company. */
    C("company statement"),
    /** Literature or press. */
    D("literature or press"),
    /** Assumption: no source was found; the note gives the reasoning. */
    E("assumption");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** The grade in words, such as "agency estimate". */
    public String words() {
        return words;
    }

    /** The worse of two grades: a figure derived from both is no better than that. */
    public Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
