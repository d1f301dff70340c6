package adit.dependence.trade;

import java.util.Locale;

/** Where the flows of a form come from. */
public enum TradeBasis {
    /** Trade statistics. */
    REPORTED,
    /** Trade is not reported: output of places beyond their use is allocated, in proportion, to places that use more than they make. */
    IMPLIED,
    /** Neither trade nor use is known: there are no flows. */
    UNKNOWN;

    /** The word used in tables, such as {@code implied}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
