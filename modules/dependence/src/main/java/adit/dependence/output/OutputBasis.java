package adit.dependence.output;

import java.util.Locale;

/** The denominator of a share. */
public enum OutputBasis {
    /** Reported output of a year, t/y. */
    PRODUCTION,
    /** Nameplate capacity of operating facilities, t/y: taken where no year of the form has any reported output. */
    CAPACITY;

    /** The word used in tables: {@code production} or {@code capacity}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
