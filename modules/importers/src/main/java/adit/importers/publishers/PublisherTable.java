package adit.importers.publishers;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.sources.table.Heading;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A publisher's CSV file with its heading in the first row, as text. Columns are named in lower case with single blanks. */
public final class PublisherTable {

    private PublisherTable() {}

    /**
     * The table; empty, with an error, if the file cannot be read, is empty ({@code empty-file}) or lacks a column that is needed
     * ({@code missing-column}). White space around or doubled in headings is taken away with a warning ({@code blank-in-heading}).
     * A row with too few or too many cells is an error of that row ({@code ragged-row}) and left out; if it is the last one and too
     * short, the file was cut off ({@code truncated-file}).
     *
     * @param needed names of columns in lower case
     */
    public static Optional<Table> read(Path file, List<String> needed, Issues issues) {
        return PublisherText.read(file, issues).flatMap(text -> parse(file.toString(), text, needed, issues));
    }

    /** The table in a text, in the same way. */
    public static Optional<Table> parse(String file, String text, List<String> needed, Issues issues) {
        return parseAsNamed(file, text, issues)
                .map(table -> tidied(table, issues))
                .filter(table -> hasAll(table.heading(), needed, issues));
    }

    /** The table in a text with its columns as they are named; a file that was cut off is an error of the file ({@code truncated-file}). */
    public static Optional<Table> parseAsNamed(String file, String text, Issues issues) {
        Optional<Table> table = TableReader.parse(file, text, issues);
        CutOff.check(file, text, table, issues);
        return table;
    }

    /** A heading in lower case, without byte order mark and outer blanks, with single blanks inside. Example: {@code "  Country  Code"} gives {@code country code}. */
    public static String tidy(String name) {
        return name.replace("\uFEFF", "")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The names of a heading, tidied, with a warning for each that had extra white space. */
    public static List<String> tidy(String file, List<String> names, Issues issues) {
        for (String name : names) {
            if (!name.equalsIgnoreCase(tidy(name))) {
                issues.add(blank(file, name, tidy(name)));
            }
        }
        return names.stream().map(PublisherTable::tidy).toList();
    }

    /** True if the heading has all these columns; each that is missing is an error. */
    static boolean hasAll(Heading heading, List<String> needed, Issues issues) {
        boolean complete = true;
        for (String column : needed) {
            if (!heading.has(column)) {
                complete = false;
                issues.add(missing(heading, column));
            }
        }
        return complete;
    }

    private static Issue missing(Heading heading, String column) {
        return Issue.error(
                "missing-column",
                heading.file(),
                1,
                column,
                "",
                "the heading does not have this column; the file cannot be read",
                Nearest.find(column, heading.names())
                        .map(near -> "'" + near + "' is similar: rename it")
                        .orElse("use the original file of the publisher; its columns are separated by commas"));
    }

    /** The same table with its columns under other names, from left to right. */
    public static Table renamed(Table table, List<String> names) {
        Heading heading = new Heading(table.file(), names);
        return new Table(heading, under(heading, table.rows()), under(heading, table.ragged()));
    }

    private static Table tidied(Table table, Issues issues) {
        return renamed(table, tidy(table.file(), table.heading().names(), issues));
    }

    private static Issue blank(String file, String name, String tidy) {
        return Issue.warning(
                "blank-in-heading",
                file,
                1,
                tidy,
                name,
                "the heading has extra white space; it was read as '" + tidy + "'",
                "no action needed, or correct the heading");
    }

    private static List<Row> under(Heading heading, List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(heading, row.line(), row.cells()))
                .toList();
    }
}
