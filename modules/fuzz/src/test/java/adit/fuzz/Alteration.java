package adit.fuzz;

import java.util.List;

/**
 * An altered input.
 *
 * @param kind of the alteration, a word or two for the table of figures
 * @param words what was altered, for a message
 * @param expect what a command must do with it
 * @param places texts of which a message must contain each, such as the file and the row
 * @param sample the altered files
 */
record Alteration(String kind, String words, Expect expect, List<String> places, Sample sample) {

    Alteration {
        places = List.copyOf(places);
    }

    static Alteration of(String kind, String words, Expect expect, Sample sample) {
        return new Alteration(kind, words, expect, List.of(), sample);
    }

    /** The same, where a message must name these places. */
    Alteration at(String... names) {
        return new Alteration(kind, words, expect, List.of(names), sample);
    }
}
