package adit.runs.folder;

import adit.runs.Asked;
import adit.runs.Run;
import adit.runs.RunDocument;
import java.nio.file.Path;

/**
 * A run folder read back.
 *
 * @param run what the folder holds, its further tables computed again from the world inside it
 * @param made the day on which the run was made, as ISO text
 * @param <W> what questions are asked of
 */
public record FinishedRun<W>(Run<W, ?, ?> run, String made) {

    /**
     * Reads a folder; throws {@link adit.basics.BadInputException} if it holds no run that this version reads. Nothing is
     * checked beyond the form: that is what {@link RunAudit} does.
     *
     * @param folder the run folder
     * @param asked the question, read from the copies of study and world inside it
     */
    public static <W> FinishedRun<W> read(Path folder, Asked<W, ?, ?> asked) {
        RunDocument document = RunDocument.read(folder);
        return new FinishedRun<>(asked.read(document, RunFolder.checksums(folder)), document.made());
    }
}
