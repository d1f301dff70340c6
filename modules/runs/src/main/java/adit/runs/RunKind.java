package adit.runs;

import adit.basics.Watch;
import adit.runs.audit.AuditReport;
import adit.runs.codec.RecordCodec.Encoded;
import adit.runs.codec.Stored;
import adit.runs.fields.Fields;
import adit.runs.files.ResultTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of question: how it is read from a study file, answered, written, read back and audited. Everything else about a run
 * (its folder, seal, checksums, delivery) is the same for all kinds.
 *
 * @param <W> type of what questions refer to, such as a world
 * @param <Q> a question
 * @param <R> its result
 */
public interface RunKind<W, Q, R> {

    /** The word in study files ({@code kind:}) and in {@code run.json}, such as {@code plan}. */
    String name();

    /** The names of the fields of a study file that belong to this kind. */
    Set<String> fields();

    /**
     * Reads a question.
     *
     * @param fields the study file, at its top level; every error becomes one of its issues
     * @return empty if something is wrong
     */
    Optional<Q> ask(Heading heading, Fields fields, W world);

    /**
     * Answers a question.
     *
     * @param watch receives each step, and can cancel them
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    R answer(Q question, W world, Watch watch);

    /** The question as written under {@code question} in {@code run.json}. */
    ObjectNode write(Q question);

    /** The fields and tables of a result that are read back by {@link #read}. */
    Encoded write(Q question, R result);

    /** Further tables, which follow from question, world and result. */
    List<ResultTable> derived(Q question, W world, R result);

    /**
     * The result that a document states.
     *
     * @throws adit.runs.files.BadRunException if something is missing or of another form
     */
    R read(Stored stored, Q question, W world);

    /** Checks a result against question and world, without a solver. */
    AuditReport audit(Q question, W world, R result);

    /** Number of figures that a question states in place of those of the world. */
    default int replaced(Q question) {
        return 0;
    }

    /** JSON Schema of the {@code run.json} of this kind. */
    String schema();
}
