package adit.sources.rules.places;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code restriction-on-itself}: a place restricts what it sends to itself, or to the group that reports for it. {@code restriction-reversed}: a warning, because
 * a place that neither makes nor exports a form, according to the tables, restricts its exports of it to a place that makes it: the two places are probably
 * exchanged.
 */
public final class RestrictionPlaces implements WorldRule {

    /** Kinds by which a place controls what others send to it. */
    private static final Set<String> OF_IMPORTS = Set.of("import-ban", "tariff");

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> places = tables.index("places", "place");
        Set<List<String>> sellers = sellers(tables);
        for (Row row : tables.rows("restrictions")) {
            if (!row.has("by") || !row.has("against")) {
                continue;
            }
            if (overlaps(row.text("by"), row.text("against"), places)) {
                issues.add(row.at("against")
                        .error(
                                "restriction-on-itself",
                                "the restriction is by " + row.text("by")
                                        + ": a place cannot restrict its exports to itself or its own group",
                                "write the place that is meant, or leave the cell empty if every other place is"));
            } else if (tables.complete() && isReversed(row, sellers)) {
                issues.add(row.at("by")
                        .warning(
                                "restriction-reversed",
                                row.text("by") + " neither makes nor exports " + row.text("form") + ", and "
                                        + row.text("against") + " does",
                                "by is the place whose exports are controlled, against the place that is meant: exchange them, or add the production of "
                                        + row.text("by")));
            }
        }
    }

    private static boolean overlaps(String by, String against, Map<String, Row> places) {
        return by.equals(against) || isWithin(by, against, places) || isWithin(against, by, places);
    }

    private static boolean isWithin(String place, String group, Map<String, Row> places) {
        Row row = places.get(place);
        return row != null && row.text("within").equals(group);
    }

    private static boolean isReversed(Row row, Set<List<String>> sellers) {
        String form = row.text("form");
        return !form.equals("*")
                && !OF_IMPORTS.contains(row.text("kind"))
                && !sellers.contains(List.of(form, row.text("by")))
                && sellers.contains(List.of(form, row.text("against")));
    }

    /** Form and place of everything that is made or exported. */
    private static Set<List<String>> sellers(TableSet tables) {
        Set<List<String>> sellers = new HashSet<>();
        for (Row row : tables.rows("production")) {
            if (row.number("value") > 0) {
                sellers.add(List.of(row.text("form"), row.text("place")));
            }
        }
        tables.rows("trade").forEach(row -> sellers.add(List.of(row.text("form"), row.text("from"))));
        Map<String, Row> processes = tables.index("processes", "process");
        for (Row plant : tables.rows("facilities")) {
            Row process = processes.get(plant.text("process"));
            if (process != null) {
                sellers.add(List.of(process.text("output"), plant.text("place")));
            }
        }
        return sellers;
    }
}
