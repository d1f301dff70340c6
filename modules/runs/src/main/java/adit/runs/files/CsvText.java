package adit.runs.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** A result table as CSV; the unit is in brackets after the name of a column. */
public final class CsvText {

    /** What begins a formula; a single hyphen or a number written as text does not. */
    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r]|[+-](?![0-9.]*$)");

    private CsvText() {}

    /** The whole file, heading first, lines ending in LF. */
    public static String of(ResultTable table) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(table.columns().stream()
                    .map(column -> column.unit().isEmpty() ? column.name() : column.name() + " [" + column.unit() + "]")
                    .toList());
            table.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(CsvText::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /**
     * Numbers as they are; a text that a spreadsheet would take for a formula gets an apostrophe in front, by which a
     * spreadsheet knows that it is text.
     */
    private static String cell(Object value) {
        String text = value.toString();
        return value instanceof String && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
