package adit.importers.publishers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.SharedData;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A map, a file, and a world that knows a few words. */
final class MapSample {

    static final List<String> FORMS = List.of(
            "copper-concentrate", "refined-copper", "cobalt-ore", "refined-cobalt", "lithium-ore", "lithium-chemical");
    static final List<String> PLACES = List.of("USA", "CHN", "COD", "CHL", "RUS", "DEU", "JPN", "ROW", "TWN");

    /** What stands in every map of the tests. */
    static final String END = """
            grade: B
            source: {id: my-survey-2024, title: Survey, publisher: We, url: "https://example.org", kind: agency}
            """;

    private final Path folder;

    MapSample(Path folder) {
        this.folder = folder;
    }

    static Vocabulary words() {
        return Words.of(FORMS, PLACES);
    }

    /** Reads a CSV file by a map. */
    Result read(String map, String file) {
        return read(map, write("file.csv", file, StandardCharsets.UTF_8));
    }

    /** Reads a file by a map without faults. */
    Result read(String map, Path file) {
        Issues issues = new Issues();
        MapFile read = MapFile.read(write("map.yaml", map, StandardCharsets.UTF_8), "map.yaml", issues)
                .orElseThrow();
        new MapCheck(read, issues).columns(List.of(file));
        assertThat(issues.list().stream().map(Issue::text)).isEmpty();
        return new PublisherSample(read.publisher().orElseThrow(), words(), folder, List.of(file)).read();
    }

    /** What is wrong with a map and a file, as {@code code line:field}. */
    List<String> faults(String map, String file) {
        return issues(map, file).stream()
                .map(issue -> issue.code() + " " + issue.row() + ":" + issue.column())
                .toList();
    }

    /** The same as issues. */
    List<Issue> issues(String map, String file) {
        Issues issues = new Issues();
        MapFile.read(write("map.yaml", map, StandardCharsets.UTF_8), "map.yaml", issues)
                .ifPresent(read ->
                        new MapCheck(read, issues).columns(List.of(write("file.csv", file, StandardCharsets.UTF_8))));
        return issues.list();
    }

    Path write(String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A map of the shipped world. */
    static String shipped(String name) {
        try {
            return Files.readString(
                    SharedData.repository().resolve("data/world-2025/import").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
