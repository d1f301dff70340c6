package adit.runs.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A result table as CSV; the unit is in brackets after the name of a column. */
public final class CsvText {

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
                            csv.writeRecord(row.stream().map(Object::toString).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
