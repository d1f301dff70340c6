package adit.importers;

import adit.folders.Snapshot;
import adit.sources.table.TableSchema;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of a world with rows appended, in memory. Existing bytes are not changed. */
final class GrownTables {

    private final Snapshot world;
    private final Map<String, byte[]> grown = new LinkedHashMap<>();

    /** The tables of a world. */
    GrownTables(Snapshot world) {
        this.world = world;
    }

    /** Appends rows to a table; a file that is absent gets the heading of its schema. */
    void append(TableSchema table, List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            byte[] present = world().find(table.file())
                    .orElseGet(() -> (String.join(",", table.fieldNames()) + "\n").getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream whole = new ByteArrayOutputStream(present.length);
            whole.write(present);
            whole.write(tail(present, rows));
            grown.put(table.file(), whole.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The whole content of each table that grew, by file name. */
    Map<String, byte[]> files() {
        return grown;
    }

    /** The world with these tables. */
    Snapshot world() {
        return world.with(grown);
    }

    /** The rows as text in the order of the file's own columns, after a line break if the file lacks one at its end. */
    private static byte[] tail(byte[] present, List<Map<String, String>> rows) throws IOException {
        String text = new String(present, StandardCharsets.UTF_8);
        LineDelimiter ending = text.contains("\r\n") ? LineDelimiter.CRLF : LineDelimiter.LF;
        StringWriter tail = new StringWriter();
        if (!text.endsWith("\n")) {
            tail.append(ending.toString());
        }
        List<String> columns = columns(text);
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(ending).build(tail)) {
            for (Map<String, String> row : rows) {
                writer.writeRecord(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        }
        return tail.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> columns(String text) throws IOException {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(plain)) {
            return reader.iterator().next().getFields();
        }
    }
}
