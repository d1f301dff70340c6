package adit.importers.publishers.mapped.rows;

import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.RowFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A {@link RowFilter} for the columns of one file. */
final class Filter {

    private record Condition(int index, Set<String> words, boolean wanted) {}

    private final List<Condition> conditions = new ArrayList<>();
    private final KeyCache keys = new KeyCache();

    Filter(RowFilter filter, Headings headings) {
        add(filter.only(), headings, true);
        add(filter.without(), headings, false);
    }

    private void add(Map<String, Set<String>> words, Headings headings, boolean wanted) {
        words.forEach((column, listed) -> conditions.add(new Condition(headings.indexOf(column), listed, wanted)));
    }

    /** True if the row is to be read. */
    boolean passes(List<String> cells) {
        for (Condition each : conditions) {
            String cell = each.index() < cells.size() ? cells.get(each.index()) : "";
            if (each.words().contains(keys.of(cell)) != each.wanted()) {
                return false;
            }
        }
        return true;
    }
}
