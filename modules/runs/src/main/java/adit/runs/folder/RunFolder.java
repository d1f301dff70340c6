package adit.runs.folder;

import adit.runs.Run;
import adit.runs.RunDocument;
import adit.runs.files.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder of a finished run: {@code run.json}, the tables as CSV, texts such as {@code brief.md}, and under
 * {@code input/} the study and the world that it answers, so that the folder can be audited anywhere.
 */
public final class RunFolder {

    /** Name of the file with every figure. */
    public static final String RUN = RunDocument.FILE;

    private RunFolder() {}

    /** Path of the copy of the study file in a run folder. */
    public static Path study(Path folder) {
        return folder.resolve(InputFiles.STUDY);
    }

    /** Path of the copy of the world in a run folder. */
    public static Path world(Path folder) {
        return folder.resolve(InputFiles.WORLD);
    }

    /** SHA-256 of the copies of the study file and of each file of the world, by path inside the run folder. */
    static Map<String, String> checksums(Path folder) {
        return InputFiles.read(study(folder), world(folder)).checksums();
    }

    /** The files in a folder that do not belong to a run, as paths inside it; a folder with such files is not replaced. */
    public static List<String> foreign(Path folder) {
        return RunFiles.foreign(folder);
    }

    /**
     * Writes everything to a folder next to the target and puts it in place at the end, so that a previous result is replaced
     * whole or not at all.
     *
     * @param made the day, as ISO text
     * @param texts further files, such as {@code brief.md}, by name
     * @param timing ms by step
     * @return what could not be cleaned up afterwards, in words; the run is complete in any case
     */
    public static Optional<String> write(
            Path folder,
            Run<?, ?, ?> run,
            InputFiles inputs,
            String made,
            Map<String, String> texts,
            Map<String, Double> timing) {
        Map<String, byte[]> files = new TreeMap<>(inputs.bytes());
        files.put(RUN, utf8(json(run, made, timing)));
        derived(run, texts).forEach((name, text) -> files.put(name, utf8(text)));
        try {
            return new RunPlace(folder).put(files);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The text of {@code run.json}. */
    public static String json(Run<?, ?, ?> run, String made, Map<String, Double> timing) {
        return run.document().text(made, timing);
    }

    /** Marks a run that did not pass its audit, so that it is not mistaken for a valid one: a file in it lists the failed checks. */
    public static void markFailed(Path folder, String words) {
        try {
            Files.writeString(folder.resolve(RunFiles.AUDIT_FAILED), words, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The files that follow from the run alone: the tables as CSV and the given texts, by path. */
    static Map<String, String> derived(Run<?, ?, ?> run, Map<String, String> texts) {
        Map<String, String> files = new TreeMap<>(texts);
        run.tables().forEach(table -> files.put("tables/" + table.name() + ".csv", CsvText.of(table)));
        return files;
    }
}
