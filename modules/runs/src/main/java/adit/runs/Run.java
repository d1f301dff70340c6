package adit.runs;

import adit.runs.audit.AuditReport;
import adit.runs.codec.RecordCodec.Encoded;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answered question.
 *
 * @param <W> type of what the question refers to
 * @param <Q> the question
 * @param <R> the result
 */
public final class Run<W, Q, R> {

    private final Asked<W, Q, R> asked;
    private final R result;
    private final Map<String, String> inputs;
    private final String version;
    private final List<ResultTable> tables;
    private final RunDocument document;

    /**
     * @param inputs SHA-256 of every input file, by path inside the run folder
     * @param version of Adit that made it
     */
    public Run(Asked<W, Q, R> asked, R result, Map<String, String> inputs, String version) {
        this.asked = asked;
        this.result = result;
        this.inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        this.version = version;
        Encoded encoded = asked.kind().write(asked.question(), result);
        List<ResultTable> derived = asked.kind().derived(asked.question(), asked.world(), result);
        List<ResultTable> all = new ArrayList<>(encoded.tables());
        all.addAll(derived);
        tables = List.copyOf(all);
        ObjectNode question = asked.kind().write(asked.question());
        question.put(RunDocument.WORLD, asked.worldName());
        document = RunDocument.of(envelope(), question, encoded, derived);
    }

    private Envelope envelope() {
        return new Envelope(asked.kind().name(), version, asked.heading().title(), OptionalLong.empty(), inputs);
    }

    /** The question. */
    public Asked<W, Q, R> asked() {
        return asked;
    }

    public RunKind<W, Q, R> kind() {
        return asked.kind();
    }

    public Heading heading() {
        return asked.heading();
    }

    public Q question() {
        return asked.question();
    }

    public W world() {
        return asked.world();
    }

    public R result() {
        return result;
    }

    /** SHA-256 of every input file, by path inside the run folder, sorted. */
    public Map<String, String> inputs() {
        return inputs;
    }

    /** Version of Adit that made it. */
    public String version() {
        return version;
    }

    /** All tables, in the order in which they are shown: those of the result, then those that follow from the world. */
    public List<ResultTable> tables() {
        return tables;
    }

    /** The run as written to {@code run.json}. */
    public RunDocument document() {
        return document;
    }

    /** Checks the result against question and world, without a solver. */
    public AuditReport audit() {
        return asked.audit(result);
    }

    /** This run with the types of its question and result; empty if it has others. */
    @SuppressWarnings("unchecked") // both types are checked
    public <A, B> Optional<Run<W, A, B>> as(Class<A> question, Class<B> result) {
        return question.isInstance(question()) && result.isInstance(result())
                ? Optional.of((Run<W, A, B>) this)
                : Optional.empty();
    }
}
