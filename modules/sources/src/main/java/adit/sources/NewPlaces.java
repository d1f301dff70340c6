package adit.sources;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableReader;
import adit.sources.table.TableSchema;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places of a new world: codes and names of every country and of the rest of the world, each of which reports for itself. Left out are
 * figures, which need a source, and places that report for others.
 */
final class NewPlaces {

    private static final String CODE = "place";
    private static final String WITHIN = "within";
    private static final Set<String> COPIED = Set.of(CODE, "name", "name_ja", "iso_numeric");

    private NewPlaces() {}

    /** The table as text. */
    static String of(TableSchema schema, String text) throws IOException {
        Issues issues = new Issues();
        Optional<Table> places = TableReader.parse(schema.file(), text, issues);
        issues.throwIfErrors();
        List<Row> rows = places.map(Table::rows).orElse(List.of());
        Set<String> groups = rows.stream().map(row -> row.text(WITHIN)).collect(Collectors.toSet());
        StringWriter written = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(written)) {
            csv.writeRecord(schema.fieldNames());
            for (Row row : rows) {
                if (!groups.contains(row.text(CODE))) {
                    csv.writeRecord(schema.fieldNames().stream()
                            .map(column -> COPIED.contains(column) ? row.text(column) : "")
                            .toList());
                }
            }
        }
        return written.toString();
    }
}
