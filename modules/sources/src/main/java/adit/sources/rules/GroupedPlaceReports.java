package adit.sources.rules;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * {@code grouped-place-reports}: a warning, because demand or trade of a place whose group reports for it may be counted
 * twice. Told once for each place, table and column.
 */
final class GroupedPlaceReports implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> places = tables.index("places", "place");
        check(tables, "demand", "place", places, issues);
        check(tables, "trade", "from", places, issues);
        check(tables, "trade", "to", places, issues);
    }

    private static void check(TableSet tables, String table, String column, Map<String, Row> places, Issues issues) {
        Set<String> told = new HashSet<>();
        for (Row row : tables.rows(table)) {
            Row place = places.get(row.text(column));
            if (place != null && place.has("within") && told.add(row.text(column))) {
                issues.add(row.at(column)
                        .warning(
                                "grouped-place-reports",
                                place.text("within") + " reports demand and trade for this place",
                                "state it for " + place.text("within") + ", or leave the column within of "
                                        + row.text(column) + " empty"));
            }
        }
    }
}
