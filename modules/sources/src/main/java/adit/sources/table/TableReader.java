package adit.sources.table;

import adit.basics.Controls;
import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.sources.table.SharedCells.Line;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a CSV file (RFC 4180, UTF-8, comma, heading) as text; what is wrong with its form becomes issues. */
public final class TableReader {

    private TableReader() {}

    /** The table; empty, with at least one error among the issues, if it cannot be read as a table. */
    public static Optional<Table> read(Path folder, String file, Issues issues) {
        return read(Snapshot.of(folder), file, issues);
    }

    /** The same. */
    public static Optional<Table> read(Snapshot folder, String file, Issues issues) {
        return FileBytes.find(folder, file, issues)
                .flatMap(bytes -> Utf8.decode(bytes, file, issues))
                .flatMap(text -> parse(file, text, issues));
    }

    /** The table in a text; empty, with at least one error among the issues, if there is none. */
    public static Optional<Table> parse(String file, String text, Issues issues) {
        List<Line> lines = new ArrayList<>();
        SharedCells cells = new SharedCells();
        try (CsvReader<Line> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(cells, new StringReader(text))) {
            reader.forEach(lines::add);
        } catch (CsvParseException | IOException broken) {
            issues.add(brokenAfter(file, lines));
            return Optional.empty();
        }
        if (lines.isEmpty()) {
            issues.add(CellRef.ofFile(file)
                    .error("empty-file", "the file is empty", "write at least the heading row, or delete the file"));
            return Optional.empty();
        }
        Heading heading = new Heading(file, lines.getFirst().cells());
        reportDuplicateColumns(heading, issues);
        if (cells.hasControls()) {
            lines.forEach(line -> reportControls(heading, line, issues));
        }
        return Optional.of(table(heading, lines, issues));
    }

    /** Names and notes are shown on terminals and pages, which would obey such characters. */
    private static void reportControls(Heading heading, Line line, Issues issues) {
        for (int c = 0; c < line.cells().size(); c++) {
            String cell = line.cells().get(c);
            int at = Controls.find(cell);
            if (at >= 0) {
                String column = c < heading.names().size() ? heading.names().get(c) : "";
                issues.add(new CellRef(heading.file(), line.number(), column, Controls.clean(cell))
                        .error(
                                "control-character",
                                "the cell contains the control character " + Controls.name(cell.charAt(at)),
                                "remove it"));
            }
        }
    }

    private static adit.basics.Issue brokenAfter(String file, List<Line> lines) {
        int after = lines.isEmpty() ? 1 : lines.getLast().number() + 1;
        return new CellRef(file, after, "", "")
                .error(
                        "broken-quotes",
                        "a quoted cell that begins in or after this row is not closed",
                        "double each quote inside a quoted cell, and close every quote");
    }

    private static Table table(Heading heading, List<Line> lines, Issues issues) {
        List<Row> rows = new ArrayList<>(lines.size());
        List<Row> ragged = new ArrayList<>();
        int width = heading.names().size();
        for (Line each : lines.subList(1, lines.size())) {
            Row row = new Row(heading, each.number(), each.cells());
            if (each.cells().size() == width) {
                rows.add(row);
            } else {
                ragged.add(row);
                issues.add(ragged(row, width));
            }
        }
        return new Table(heading, rows, ragged);
    }

    private static adit.basics.Issue ragged(Row row, int width) {
        int cells = row.cells().size();
        String hint = cells > width
                ? "put quotes around a cell that contains a comma"
                : "write a comma for each empty cell, and use no line break outside quotes";
        return new CellRef(row.heading().file(), row.line(), "", row.text(0))
                .error("ragged-row", "the row has " + cells + " cells, but the heading has " + width, hint);
    }

    private static void reportDuplicateColumns(Heading heading, Issues issues) {
        Set<String> seen = new HashSet<>();
        for (String name : heading.names()) {
            if (!seen.add(name)) {
                issues.add(new CellRef(heading.file(), 1, name, "")
                        .error("duplicate-column", "duplicate column in the heading", "rename or delete one"));
            }
        }
    }
}
