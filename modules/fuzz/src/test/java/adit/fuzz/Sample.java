package adit.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder, in memory. A change gives another sample. */
final class Sample {

    private final SortedMap<String, byte[]> files;

    private Sample(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** No files. */
    static Sample empty() {
        return new Sample(new TreeMap<>());
    }

    /** The files of a folder and below. */
    static Sample read(Path folder) throws IOException {
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return new Sample(found);
    }

    /** Names with {@code /} between folders. */
    java.util.List<String> names() {
        return java.util.List.copyOf(files.keySet());
    }

    byte[] bytes(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow().clone();
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    Sample with(String name, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, content);
        return new Sample(changed);
    }

    Sample with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Sample without(String name) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(name);
        return new Sample(changed);
    }

    /** Writes all files below a folder. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue());
        }
    }
}
