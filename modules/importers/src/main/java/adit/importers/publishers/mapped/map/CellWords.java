package adit.importers.publishers.mapped.map;

import java.util.Set;

/**
 * Words that a file has in place of numbers, by {@link Headings#key}.
 *
 * @param missing not known, or not stated
 * @param withheld known to the publisher, not published
 * @param zero none
 */
public record CellWords(Set<String> missing, Set<String> withheld, Set<String> zero) {

    public CellWords {
        missing = Set.copyOf(missing);
        withheld = Set.copyOf(withheld);
        zero = Set.copyOf(zero);
    }

    boolean isEmpty() {
        return missing.isEmpty() && withheld.isEmpty() && zero.isEmpty();
    }
}
