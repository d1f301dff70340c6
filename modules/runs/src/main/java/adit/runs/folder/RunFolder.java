package adit.runs.folder;

import adit.folders.Folders;
import adit.runs.Run;
import adit.runs.RunDocument;
import adit.runs.files.CsvText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder of a finished run: {@code run.json}, the tables as CSV, texts such as {@code brief.md}, and under
 * {@code input/} the study and the world that it answers, so that the folder can be audited anywhere. It is written by a
 * {@link RunWriter}.
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

    /**
     * Why a run cannot be written to a folder; empty if it can, or if the folder does not exist. A change that was interrupted
     * is completed first.
     *
     * @throws IOException if the folder cannot be read, or another command is writing to it
     */
    public static List<Obstacle> obstacles(Path folder) throws IOException {
        Folders.settle(folder);
        return RunFiles.obstacles(folder);
    }

    /** The text of {@code run.json}. */
    public static String json(Run<?, ?, ?> run, String made, Map<String, Double> timing) {
        return run.document().text(made, timing);
    }

    /** The files that follow from the run alone: the tables as CSV and the given texts, by path. */
    static Map<String, String> derived(Run<?, ?, ?> run, Map<String, String> texts) {
        Map<String, String> files = new TreeMap<>(texts);
        run.tables().forEach(table -> files.put("tables/" + table.name() + ".csv", CsvText.of(table)));
        return files;
    }
}
