package adit.importers.publishers.mapped.map;

import adit.basics.Grade;
import java.util.Optional;

/**
 * What a word of a file means in the world.
 *
 * @param word code, such as that of a form; empty if rows with the word of the file are left out
 * @param factor what a number is multiplied by, in addition to the factor of its unit
 * @param low the least that the factor can be
 * @param high the most that the factor can be
 * @param unit unit of the world; empty for that of the map
 * @param grade of the evidence for the factor; a figure has no better one
 * @param note goes into the note of the figure; may be empty
 */
public record Target(
        String word, double factor, double low, double high, Optional<String> unit, Grade grade, String note) {

    /** A word alone. */
    public static Target of(String word) {
        return new Target(word, 1, 1, 1, Optional.empty(), Grade.A, "");
    }

    /** The same under another word. */
    public Target as(String other) {
        return new Target(other, factor, low, high, unit, grade, note);
    }

    /** True if rows with the word are to be left out without a notice. */
    public boolean isLeftOut() {
        return word.isBlank();
    }
}
