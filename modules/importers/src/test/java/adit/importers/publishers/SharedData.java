package adit.importers.publishers;

import adit.basics.Issues;
import adit.sources.table.Row;
import adit.sources.table.TableReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Publishers' whole files, which lie beside the repository on some machines and are no part of it; and the shipped world. */
public final class SharedData {

    private static final Path FOLDER = repository().resolve("../shared/data");

    private SharedData() {}

    /** The file; the test is skipped if it is absent. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> name + " is absent");
        return file;
    }

    /** The files of a folder whose names end so, by name; the test is skipped if the folder is absent. */
    public static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(file(folder))) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes of the places of the shipped world. */
    public static List<String> shippedPlaces() {
        return shipped("places").stream().map(row -> row.text("place")).toList();
    }

    /** The rows of a table of the shipped world. */
    public static List<Row> shipped(String table) {
        Issues issues = new Issues();
        List<Row> rows = TableReader.read(repository().resolve("data/world-2025"), table + ".csv", issues)
                .orElseThrow()
                .rows();
        issues.throwIfErrors();
        return rows;
    }

    /** The repository's root. */
    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "no repository");
        }
        return folder;
    }
}
