package adit.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that holds a finished run: {@code run.json}, the tables as CSV, texts such as {@code brief.md}, and under
 * {@code input/} the study and the world that it answers, so that the folder can be audited anywhere.
 */
public final class RunFolder {

    /** Name of the file with every figure. */
    public static final String RUN = "run.json";

    private static final String STUDY = "input/study.yaml";
    private static final String WORLD = "input/world";

    private RunFolder() {}

    /** Path of the copy of the study file in a run folder. */
    public static Path study(Path folder) {
        return folder.resolve(STUDY);
    }

    /** Path of the copy of the world in a run folder. */
    public static Path world(Path folder) {
        return folder.resolve(WORLD);
    }

    /** SHA-256 of the study file and of each file of the world, by path inside a run folder. */
    public static Map<String, String> checksums(Path study, Path world) {
        Map<String, String> sums = new TreeMap<>();
        try {
            sums.put(STUDY, Hashes.sha256(Files.readAllBytes(study)));
            for (Path file : worldFiles(world)) {
                sums.put(WORLD + "/" + file.getFileName(), Hashes.sha256(Files.readAllBytes(file)));
            }
            return sums;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> worldFiles(Path world) throws IOException {
        try (Stream<Path> files = Files.list(world)) {
            return files.filter(file -> file.toString().endsWith(".csv")
                            || file.getFileName().toString().equals("datapackage.json"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Writes everything beside the target first and puts it in place at the end, so that a former result is replaced whole
     * or not at all.
     *
     * @param made the day, as ISO text
     * @param texts further files, such as {@code brief.md}, by name
     * @param timing ms by step
     */
    public static void write(
            Path folder,
            StudyResult result,
            Path study,
            Path world,
            String made,
            Map<String, String> texts,
            Map<String, Double> timing) {
        try {
            Path target = folder.toAbsolutePath().normalize();
            Files.createDirectories(target.getParent());
            Path beside = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
            fill(beside, result, study, world, made, texts, timing);
            replace(target, beside);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void fill(
            Path folder,
            StudyResult result,
            Path study,
            Path world,
            String made,
            Map<String, String> texts,
            Map<String, Double> timing)
            throws IOException {
        put(folder.resolve(RUN), RunJson.text(result, made, timing));
        for (Map.Entry<String, String> file : derived(result, texts).entrySet()) {
            put(folder.resolve(file.getKey()), file.getValue());
        }
        Files.createDirectories(world(folder));
        Files.copy(study, study(folder));
        for (Path file : worldFiles(world)) {
            Files.copy(file, world(folder).resolve(file.getFileName().toString()));
        }
    }

    /** What follows from the result alone: the tables as CSV and the given texts, by path. */
    static Map<String, String> derived(StudyResult result, Map<String, String> texts) {
        Map<String, String> files = new TreeMap<>(texts);
        result.tables().forEach(table -> files.put("tables/" + table.name() + ".csv", CsvText.of(table)));
        return files;
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void replace(Path target, Path beside) throws IOException {
        if (Files.exists(target)) {
            if (!Files.exists(target.resolve(RUN)) && !isEmpty(target)) {
                delete(beside);
                throw new IOException(target + " holds something else than a run; name another folder");
            }
            delete(target);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
