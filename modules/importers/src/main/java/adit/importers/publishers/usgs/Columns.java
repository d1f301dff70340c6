package adit.importers.publishers.usgs;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.importers.publishers.Notices;
import adit.importers.publishers.PublisherTable;
import adit.sources.table.CellRef;
import adit.sources.table.Heading;
import adit.sources.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The columns of a layout.
 *
 * @param needed names of columns without which no figure can be read
 * @param known matches the names of all others that an edition has
 */
record Columns(List<String> needed, Pattern known) {

    /** The release of 2026 and later. */
    static final Columns RELEASE = new Columns(
            List.of(
                    "MCS chapter",
                    "Section",
                    "Commodity",
                    "Country",
                    "Statistics",
                    "Statistics_detail",
                    "Unit",
                    "Year",
                    "Value",
                    "Notes"),
            Pattern.compile("Is critical mineral.*|Other notes"));

    /** The world table of 2025, without those that are named by years. */
    static final Columns WORLD_TABLE = new Columns(
            List.of("SOURCE", "COMMODITY", "COUNTRY", "TYPE", "UNIT_MEAS", "PROD_NOTES", "RESERVE_NOTES"),
            Pattern.compile("CAP_NOTES|" + WorldTableRows.COLUMN.pattern()));

    Columns {
        needed = List.copyOf(needed);
    }

    /** True if a heading has more than half of the columns that are needed, ignoring blanks and case. */
    boolean fits(Heading heading) {
        List<String> keys = heading.names().stream().map(Columns::key).toList();
        long found = needed.stream().filter(name -> keys.contains(key(name))).count();
        return 2 * found > needed.size();
    }

    /** {@code blank-in-heading}: the table with its columns under the names of the layout, ignoring blanks and case. */
    Table tidied(Table table, Notices notices) {
        List<String> names = table.heading().names();
        for (String name : names) {
            if (!own(name).equals(name)) {
                notices.value(
                        new CellRef(table.file(), 1, name, ""),
                        "blank-in-heading",
                        "the column name differs in blanks or case; it is read as " + own(name),
                        "no action needed");
            }
        }
        return PublisherTable.renamed(table, names.stream().map(this::own).toList());
    }

    /** {@code missing-column}: true if a heading has these columns; each that it lacks is an error, with the column that was renamed perhaps. */
    boolean check(Heading heading, List<String> wanted, Issues issues) {
        List<String> unknown = heading.names().stream()
                .filter(name -> !wanted.contains(name) && !known.matcher(name).matches())
                .toList();
        List<String> missing =
                wanted.stream().filter(name -> !heading.has(name)).toList();
        missing.forEach(column -> issues.add(new CellRef(heading.file(), 1, column, "")
                .error(
                        "missing-column",
                        "the heading does not have this column; the file cannot be read",
                        hint(column, unknown))));
        return missing.isEmpty();
    }

    /** The column that may have been renamed: the most similar unknown column, or the only one. */
    static String hint(String column, List<String> unknown) {
        String near = Nearest.find(column, unknown).orElse(unknown.size() == 1 ? unknown.getFirst() : column);
        if (near.equals(column)) {
            return "use the original file of the publisher; its columns are separated by commas";
        }
        return near.isBlank()
                ? "one column has no name: if it is this one, add the name"
                : "'" + near + "' is not a known column: rename it if it is this one";
    }

    /** The name that the layout has for a column; its own, if it has none. */
    private String own(String name) {
        String bare = name.replaceAll("[\\s\u00a0]", "");
        return needed.stream()
                .filter(each -> key(each).equals(key(name)))
                .findFirst()
                .orElse(known.matcher(bare).matches() ? bare : name);
    }

    private static String key(String name) {
        return name.replaceAll("[\\s\u00a0]", "").toLowerCase(Locale.ROOT);
    }
}
