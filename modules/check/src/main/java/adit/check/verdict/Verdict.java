package adit.check.verdict;

import java.util.Locale;

/** The verdict of the observations on a claim. */
public enum Verdict {
    SUPPORTED,
    PARTLY,
    CONTRADICTED,
    NO_EVIDENCE;

    /** The word used in tables: supported, partly, contradicted or no-evidence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
