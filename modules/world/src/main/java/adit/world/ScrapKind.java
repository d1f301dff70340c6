package adit.world;

import java.util.Locale;

/** The two figures of end-of-life material, both in t/y of the scrap form. */
public enum ScrapKind {
    /** What arises, collected or not. */
    ARISING,
    /** The part that is collected, which recyclers can use. */
    COLLECTED;

    /** The word used in files, such as {@code collected}; so a cell is found by it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
