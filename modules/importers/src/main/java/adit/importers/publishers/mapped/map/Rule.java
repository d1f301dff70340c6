package adit.importers.publishers.mapped.map;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a word of a figure comes from. */
public sealed interface Rule {

    /** The same word for all rows. */
    record Constant(Target target) implements Rule {}

    /**
     * A column of the file.
     *
     * @param column its heading
     * @param lookup by {@link Headings#key} of the cell; if empty, the cell itself is the word
     * @param start true if only the first four characters of the cell count, as in {@code 2024-03}
     */
    record Column(String column, Map<String, Target> lookup, boolean start) implements Rule {
        public Column {
            lookup = Collections.unmodifiableMap(new LinkedHashMap<>(lookup));
        }
    }

    /** A constant word. */
    static Rule constant(String word) {
        return new Constant(Target.of(word));
    }
}
