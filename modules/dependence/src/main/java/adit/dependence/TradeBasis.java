package adit.dependence;

import java.util.Locale;

/** Where the flows of a form come from. */
public enum TradeBasis {
    /** Trade statistics. */
    REPORTED,
    /** Nobody reports trade: what places make beyond their use goes, in proportion, to places that use more than they make. */
    IMPLIED,
    /** Neither trade nor use is known: no flows at all. */
    UNKNOWN;

    /** The word used in tables, such as {@code implied}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
