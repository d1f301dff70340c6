package adit.runs;

import adit.basics.Watch;
import adit.runs.audit.AuditReport;
import adit.runs.files.BadRunException;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A question of some kind, with the world that it refers to: ready to be answered, or to have its answer read back.
 *
 * @param kind of question
 * @param heading name and title of the study
 * @param question the question
 * @param world the world that it refers to
 * @param worldName name of that, as stated in {@code run.json}
 * @param <W> type of what questions refer to
 * @param <Q> a question
 * @param <R> its result
 */
public record Asked<W, Q, R>(RunKind<W, Q, R> kind, Heading heading, Q question, W world, String worldName) {

    /**
     * Answers the question.
     *
     * @param inputs SHA-256 of every input file, by path inside the run folder
     * @param version of Adit
     * @param watch receives each step, and can cancel them
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    public Run<W, Q, R> answer(Map<String, String> inputs, String version, Watch watch) {
        return new Run<>(this, kind.answer(question, world, watch), inputs, version);
    }

    /**
     * The run that a document states, its further tables computed again.
     *
     * @param inputs SHA-256 of every input file as found now
     * @throws BadRunException if the document is of another kind, or cannot be read
     */
    public Run<W, Q, R> read(RunDocument document, Map<String, String> inputs) {
        Envelope envelope = document.envelope();
        if (!envelope.kind().equals(kind.name())) {
            throw new BadRunException(
                    document.stored().file(),
                    "kind",
                    "",
                    envelope.kind(),
                    "the study in this folder is of the kind " + kind.name());
        }
        return new Run<>(this, read(document), inputs, envelope.adit());
    }

    /** Figures that are numbers each, but that no answer can have together, such as a value outside its range, are refused. */
    private R read(RunDocument document) {
        try {
            return kind.read(document.stored(), question, world);
        } catch (IllegalArgumentException | NoSuchElementException unfit) {
            throw new BadRunException(
                    document.stored().file(), "", "", "", "its figures do not fit together: " + unfit.getMessage());
        }
    }

    /** Number of figures that the question states in place of those of the world. */
    public int replaced() {
        return kind.replaced(question);
    }

    /** Checks a result against question and world, without a solver. */
    AuditReport audit(R result) {
        return kind.audit(question, world, result);
    }
}
