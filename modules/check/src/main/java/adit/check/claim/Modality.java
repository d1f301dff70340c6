package adit.check.claim;

import java.util.Arrays;
import java.util.Locale;

/** How a number is qualified. */
public enum Modality {
    EXACT,
    ABOUT,
    /** A little less. */
    NEARLY,
    /** A little more. */
    JUST_OVER,
    MORE,
    LESS,
    AT_LEAST,
    AT_MOST,
    /** From one number to another. */
    RANGE;

    /** The word used in files, such as {@code at-least}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The modality for a word of the gazetteer; exact if there is none. */
    static Modality of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(EXACT);
    }

    /** True if the number is a lower or an upper bound. */
    public boolean isBound() {
        return this == MORE || this == LESS || this == AT_LEAST || this == AT_MOST;
    }
}
