package adit.runs.folder;

import adit.runs.Asked;
import adit.runs.Run;
import adit.runs.RunDocument;
import adit.runs.files.BadRunException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A run folder read back.
 *
 * @param run the run in the folder, its derived tables computed again from the world inside it
 * @param made the date of the run, as ISO text
 * @param <W> type of what questions refer to
 */
public record FinishedRun<W>(Run<W, ?, ?> run, String made) {

    /**
     * Reads a folder; throws {@link adit.basics.BadInputException} if it contains no run that this version can read. Its
     * format is checked, and that study and world are those that were answered; {@link RunAudit} checks the content.
     *
     * @param folder the run folder
     * @param asked the question, read from the copies of study and world inside it
     * @param found the bytes of these copies
     */
    public static <W> FinishedRun<W> read(Path folder, Asked<W, ?, ?> asked, InputFiles found) {
        RunDocument document = RunDocument.read(folder);
        Map<String, String> inputs = found.checksums();
        if (!inputs.equals(document.envelope().inputs())) {
            throw new BadRunException(
                    folder.resolve(RunDocument.FILE).toString(),
                    "inputs",
                    "",
                    "",
                    "the study or the world in this folder is not the one that was answered");
        }
        return new FinishedRun<>(asked.read(document, inputs), document.made());
    }
}
