package adit.sources.table;

import adit.basics.Issues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Our own tables in the package of a class, such as units, limits of figures, and words of publishers. */
public final class ResourceTable {

    private ResourceTable() {}

    /** The rows of a CSV file in the package of a class. */
    public static List<Row> rows(Class<?> beside, String file) {
        Issues issues = new Issues();
        List<Row> rows = TableReader.parse(file, text(beside, file), issues)
                .map(table -> table.rows())
                .orElse(List.of());
        issues.throwIfErrors();
        return rows;
    }

    private static String text(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
