package adit.importers.publishers.usgs;

import adit.basics.Issues;
import adit.importers.publishers.Notices;
import adit.sources.table.Heading;
import adit.sources.table.Row;
import adit.sources.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The world table of the release of 2025: a row for each country and form, a column for each year of production, capacity and reserves. */
final class WorldTableRows {

    /** A column that is named by a year. */
    static final Pattern COLUMN = Pattern.compile("(PROD|CAP|RESERVES)_(EST_)?([0-9]{4})");

    private static final Map<String, String> STATISTIC =
            Map.of("PROD", "Production", "CAP", "Capacity", "RESERVES", "Reserves");
    private static final Map<String, String> NOTES =
            Map.of("PROD", "PROD_NOTES", "CAP", "CAP_NOTES", "RESERVES", "RESERVE_NOTES");
    private static final Pattern ESTIMATED = Pattern.compile("(?i)\\bestimated\\b");
    private static final Pattern EDITION = Pattern.compile("\\D*([0-9]{4})\\D*");

    private record Column(String name, String kind, boolean estimated, int year) {}

    private record Named(Row row, String commodity, String country) {}

    private WorldTableRows() {}

    /**
     * Every cell of a column that states something for the form; whole columns that are blank are no figures. None, with an error, if a
     * column is missing.
     */
    static List<Statistic> read(Table table, FormRules rules, Notices notices, Issues issues) {
        if (!Columns.WORLD_TABLE.check(table.heading(), needed(table), issues)) {
            return List.of();
        }
        List<Named> rows =
                table.rows().stream().map(row -> named(row, rules, notices)).toList();
        List<Statistic> found = new ArrayList<>();
        for (Column column : columns(table.heading())) {
            Set<String> stated = stated(table, column);
            for (Named each : rows) {
                if (stated.contains(form(each.row()))) {
                    found.add(statistic(each, column));
                }
            }
        }
        return found;
    }

    /** The columns that an edition has: production of two years, of which the last is estimated, and reserves. */
    private static List<String> needed(Table table) {
        List<String> needed = new ArrayList<>(Columns.WORLD_TABLE.needed());
        int edition = mostStated(table);
        if (edition > 0) {
            needed.addAll(List.of("PROD_" + (edition - 2), "PROD_EST_" + (edition - 1), "RESERVES_" + (edition - 1)));
        }
        return needed;
    }

    /** The edition that most rows cite; 0 if none cites one. */
    private static int mostStated(Table table) {
        Map<Integer, Long> rows = table.rows().stream()
                .map(WorldTableRows::edition)
                .filter(edition -> edition > 0)
                .collect(Collectors.groupingBy(edition -> edition, Collectors.counting()));
        return rows.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static List<Column> columns(Heading heading) {
        List<Column> columns = new ArrayList<>();
        for (String name : heading.names()) {
            Matcher parts = COLUMN.matcher(name);
            if (parts.matches()) {
                columns.add(new Column(name, parts.group(1), parts.group(2) != null, Integer.parseInt(parts.group(3))));
            }
        }
        return columns;
    }

    private static Set<String> stated(Table table, Column column) {
        Set<String> forms = new HashSet<>();
        for (Row row : table.rows()) {
            if (row.has(column.name()) || column.kind().equals("PROD")) {
                forms.add(form(row));
            }
        }
        return forms;
    }

    /** The edition that a row cites; 0 if it cannot be determined. */
    private static int edition(Row row) {
        Matcher edition = EDITION.matcher(row.text("SOURCE"));
        return edition.matches() ? Integer.parseInt(edition.group(1)) : 0;
    }

    private static String form(Row row) {
        return row.text("COMMODITY").strip() + "/" + row.text("TYPE").strip();
    }

    private static Named named(Row row, FormRules rules, Notices notices) {
        return new Named(row, Names.commodity(row, "COMMODITY", rules, notices), Names.clean(row, "COUNTRY", notices));
    }

    private static Statistic statistic(Named named, Column column) {
        Row row = named.row();
        String notes = row.text(NOTES.getOrDefault(column.kind(), ""));
        String type = row.text("TYPE").strip();
        boolean estimated =
                column.estimated() || ESTIMATED.matcher(notes + " " + type).find();
        return new Statistic(
                Layout.WORLD_TABLE,
                edition(row),
                named.commodity(),
                named.country(),
                STATISTIC.getOrDefault(column.kind(), ""),
                type,
                row.text("UNIT_MEAS").strip(),
                column.year(),
                row.text(column.name()),
                notes,
                estimated,
                row,
                column.name());
    }
}
