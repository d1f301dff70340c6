package adit.plandata.result;

import java.util.Locale;

/** The two ways in which a plan supplies demand; each has balances of its own in {@code docs/plan.md}. */
public enum Supply {
    /** Every day, with purchases from the supplier. */
    USE,
    /** In a cut-off: the supplier delivers nothing and all places outside it share one pool. */
    CUT;

    /** As in files and keys of equations. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
