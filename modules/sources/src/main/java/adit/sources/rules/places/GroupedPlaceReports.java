package adit.sources.rules.places;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code grouped-place-reports}: a warning, because figures of a form are stated both for a place and for the group
 * that reports for it, and may be counted twice. Reported once for each place, form, table and column.
 */
public final class GroupedPlaceReports implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> places = tables.index("places", "place");
        for (String table : new String[] {"demand", "production", "reserves", "stocks", "scrap"}) {
            check(tables, table, "place", places, issues);
        }
        check(tables, "trade", "from", places, issues);
        check(tables, "trade", "to", places, issues);
        check(tables, "trade_values", "from", places, issues);
        check(tables, "trade_values", "to", places, issues);
    }

    private static void check(TableSet tables, String name, String column, Map<String, Row> places, Issues issues) {
        Set<String> groups = places.values().stream()
                .map(place -> place.text("within"))
                .filter(group -> !group.isBlank())
                .collect(Collectors.toSet());
        Optional<Table> table = tables.find(name);
        if (groups.isEmpty() || table.isEmpty()) {
            return;
        }
        int at = table.get().heading().indexOf(column);
        Set<String> reported = new HashSet<>();
        for (Row row : table.get().rows()) {
            if (groups.contains(row.text(at))) {
                reported.add(key(row, row.text(at)));
            }
        }
        Set<String> told = new HashSet<>();
        for (Row row : table.get().rows()) {
            Row place = places.get(row.text(at));
            if (place != null
                    && place.has("within")
                    && reported.contains(key(row, place.text("within")))
                    && told.add(key(row, row.text(at)))) {
                issues.add(warning(row, column, place));
            }
        }
    }

    private static adit.basics.Issue warning(Row row, String column, Row place) {
        return row.at(column)
                .warning(
                        "grouped-place-reports",
                        place.text("within") + " also reports this form, and includes this place",
                        "keep it for " + place.text("within") + " only, or leave the column within of "
                                + row.text(column) + " empty");
    }

    /** The key of the count: the form in a place, and for demand the scenario. */
    private static String key(Row row, String place) {
        String scenario = row.has("scenario") ? row.text("scenario") : "";
        return row.text("form") + "/" + place + "/" + scenario;
    }
}
