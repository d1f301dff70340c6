package adit.runs.folder;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.runs.files.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The bytes of a study file and of the tables of its world, by their path inside a run folder. They are kept in memory, so
 * that a run folder gets the inputs that were answered even if somebody edits them meanwhile.
 */
public final class InputFiles {

    static final String STUDY = "input/study.yaml";
    static final String WORLD = "input/world";

    private final Map<String, byte[]> bytes;

    private InputFiles(Map<String, byte[]> bytes) {
        this.bytes = Collections.unmodifiableMap(bytes);
    }

    /** Reads the study file, and of the world folder every table and the descriptor. */
    public static InputFiles read(Path study, Path world) {
        Map<String, byte[]> bytes = new TreeMap<>();
        try {
            bytes.put(STUDY, Files.readAllBytes(study));
            try (Stream<Path> files = Files.list(world)) {
                for (Path file : files.filter(InputFiles::isTable).toList()) {
                    bytes.put(WORLD + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
            return new InputFiles(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isTable(Path file) {
        return isTable(String.valueOf(file.getFileName()));
    }

    static boolean isTable(String name) {
        return name.endsWith(".csv") || name.equals("datapackage.json");
    }

    /** The bytes of each file, by path inside a run folder. */
    Map<String, byte[]> bytes() {
        return bytes;
    }

    /** SHA-256 of each file, by path inside a run folder. */
    public Map<String, String> checksums() {
        Map<String, String> sums = new TreeMap<>();
        bytes.forEach((path, content) -> sums.put(path, Hashes.sha256(content)));
        return sums;
    }

    /**
     * Stops with {@link BadInputException} if the files differ from those that were read earlier: they are being edited, and what
     * was understood in between belongs to neither state.
     */
    public void requireSame(InputFiles earlier) {
        Set<String> all = new TreeSet<>(bytes.keySet());
        all.addAll(earlier.bytes.keySet());
        List<Issue> changed = all.stream()
                .filter(path -> !Arrays.equals(bytes.get(path), earlier.bytes.get(path)))
                .map(InputFiles::changed)
                .toList();
        if (!changed.isEmpty()) {
            throw new BadInputException(changed);
        }
    }

    private static Issue changed(String path) {
        return Issue.error(
                "changed-while-read",
                path.substring("input/".length()),
                0,
                "",
                "",
                "this file changed while it was read",
                "wait until no other program writes to it, then run the command again");
    }
}
