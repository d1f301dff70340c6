package adit.sources;

import adit.sources.table.TableSchema;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of a world folder, in which tables grow before they take their places. Closing deletes it. */
final class Staging implements AutoCloseable {

    private static final String PREFIX = ".import-";

    private final Path folder;
    private final Path copy;
    private final List<String> grown = new ArrayList<>();

    /**
     * A copy of a folder.
     *
     * @param inside true to create it inside the folder, from where tables can be moved atomically; false to leave the folder unchanged
     */
    Staging(Path folder, boolean inside) {
        this.folder = folder;
        try {
            copy = inside ? Files.createTempDirectory(folder, PREFIX) : Files.createTempDirectory(PREFIX);
            for (Path file : plainFiles(folder)) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The copy. */
    Path folder() {
        return copy;
    }

    /** Appends rows to a table; a file that is absent gets the heading of its schema. */
    void append(TableSchema table, List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            Path file = copy.resolve(table.file());
            if (!Files.exists(file)) {
                Files.writeString(file, String.join(",", table.fieldNames()) + "\n");
            }
            Files.write(file, tail(Files.readAllBytes(file), rows), StandardOpenOption.APPEND);
            grown.add(table.file());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Moves every table that grew to its place, in the order in which they grew; each is complete at every moment. The copy must be inside the folder. */
    void putInPlace() {
        try {
            for (String file : grown) {
                Files.move(copy.resolve(file), folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : plainFiles(copy)) {
                Files.delete(file);
            }
            Files.delete(copy);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
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

    private static List<Path> plainFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
