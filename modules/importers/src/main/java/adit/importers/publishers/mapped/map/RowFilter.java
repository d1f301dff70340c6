package adit.importers.publishers.mapped.map;

import java.util.Map;
import java.util.Set;

/**
 * Which rows are read.
 *
 * @param only by column, the words of which a row must have one
 * @param without by column, the words of which a row must have none
 */
public record RowFilter(Map<String, Set<String>> only, Map<String, Set<String>> without) {

    public RowFilter {
        only = Map.copyOf(only);
        without = Map.copyOf(without);
    }
}
