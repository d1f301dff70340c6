package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.world.Observation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files in a publisher's layout with a few figures, which a test may spoil.
 *
 * @param publisher reads them
 * @param vocabulary of the world
 * @param folder where they lie
 * @param files in the order of reading
 */
public record PublisherSample(Publisher publisher, Vocabulary vocabulary, Path folder, List<Path> files) {

    /** What was read, and what was said of it. */
    public record Result(Imported imported, List<Issue> issues) {

        /** The value of a cell; it must be there once. Example: {@code reserve/cobalt-ore/AUS/2025}. */
        public Observation at(String cell) {
            List<Observation> found = imported.observations().stream()
                    .filter(each -> each.cell().toString().equals(cell))
                    .toList();
            assertThat(found).as(cell).hasSize(1);
            return found.getFirst();
        }

        /** Value, low and high of a cell. */
        public List<Double> range(String cell) {
            var estimate = at(cell).estimate();
            return List.of(estimate.value(), estimate.low(), estimate.high());
        }

        /** All cells, in the order in which they were read. */
        public List<String> cells() {
            return imported.observations().stream()
                    .map(each -> each.cell().toString())
                    .toList();
        }

        /** The issues as {@code code row:column}, sorted by row. */
        public List<String> codes() {
            return issues.stream()
                    .map(issue -> issue.code() + " " + issue.row() + ":" + issue.column())
                    .toList();
        }
    }

    /** Copies samples from the test resources. */
    public static PublisherSample of(Publisher publisher, Vocabulary vocabulary, Path folder, String... names) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path copy = folder.resolve(String.valueOf(Path.of(name).getFileName()));
            write(copy, text(Path.of("src/test/resources/publishers").resolve(name)), StandardCharsets.UTF_8);
            files.add(copy);
        }
        return new PublisherSample(publisher, vocabulary, folder, files);
    }

    /** Replaces a text, which must stand in exactly one of the files, wherever it stands there. */
    public PublisherSample replace(String from, String to) {
        List<Path> with =
                files.stream().filter(file -> text(file).contains(from)).toList();
        assertThat(with).as("files with " + from).hasSize(1);
        write(with.getFirst(), text(with.getFirst()).replace(from, to), StandardCharsets.UTF_8);
        return this;
    }

    /** Writes the first file again in another encoding. */
    public PublisherSample encode(String charset) {
        write(files.getFirst(), text(files.getFirst()), Charset.forName(charset));
        return this;
    }

    /** Reads all files. */
    public Result read() {
        Issues issues = new Issues();
        Imported imported = publisher.read(files, vocabulary, issues);
        return new Result(imported, issues.list());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text, Charset charset) {
        try {
            Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
