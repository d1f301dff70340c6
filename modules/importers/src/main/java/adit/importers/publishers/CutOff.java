package adit.importers.publishers;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.Table;
import java.util.Optional;

/**
 * {@code truncated-file}: a file that was cut off in a row. Its last row has fewer cells than the heading, or ends within a quoted cell.
 * An error of the whole file, because missing rows look like missing figures.
 */
final class CutOff {

    private CutOff() {}

    /** Reports it for a table, or for a text that is not a table because it was truncated. */
    static void check(String file, String text, Optional<Table> table, Issues issues) {
        if (table.map(found -> endsInRow(found, text)).orElse(!text.isBlank())) {
            issues.add(issue(file, table));
        }
    }

    private static boolean endsInRow(Table table, String text) {
        boolean open = text.chars().filter(letter -> letter == '"').count() % 2 == 1;
        return (open && !text.endsWith("\n") && !text.endsWith("\r")) || isShort(table);
    }

    private static boolean isShort(Table table) {
        int last = table.rows().isEmpty() ? 1 : table.rows().getLast().line();
        return !table.ragged().isEmpty()
                && table.ragged().getLast().line() > last
                && isShort(table.ragged().getLast());
    }

    /** Blanks behind the last row are no row that was cut. */
    private static boolean isShort(Row row) {
        return row.cells().size() < row.heading().names().size()
                && !row.cells().stream().allMatch(String::isBlank);
    }

    private static Issue issue(String file, Optional<Table> table) {
        return Issue.error(
                "truncated-file",
                file,
                0,
                "",
                "",
                table.map(found -> String.format(
                                "the file is truncated; %,d rows are complete that",
                                found.rows().size()))
                        .orElse("the file cannot be read to its end; none of its rows is used"),
                "download the file again; with --partial the complete rows are used, and missing rows look like missing figures");
    }
}
