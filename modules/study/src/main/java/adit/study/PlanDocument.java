package adit.study;

import adit.plan.PlanResult;
import adit.plan.Question;
import adit.runs.Envelope;
import adit.runs.RunDocument;
import adit.runs.RunSchema;
import adit.runs.codec.RecordCodec;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as {@code run.json} and tables, and back. */
final class PlanDocument {

    static final String KIND = "plan";

    private static final RecordCodec<Question> QUESTIONS = RecordCodec.of(Question.class);
    private static final RecordCodec<PlanResult> RESULTS = RecordCodec.of(PlanResult.class);

    private PlanDocument() {}

    static RunDocument of(StudyResult result) {
        ObjectNode question = QUESTIONS.inline(result.study().question());
        question.put("world", result.world().name());
        question.put("coalition", result.study().coalition());
        return RunDocument.of(
                new Envelope(KIND, result.version(), result.study().title(), OptionalLong.empty(), result.inputs()),
                question,
                RESULTS.encode(result.plan()),
                derived(result));
    }

    /** Every table, in the order in which they are shown: those of the plan, then those that follow from the world. */
    static List<ResultTable> tables(StudyResult result) {
        List<ResultTable> tables = new ArrayList<>(RESULTS.encode(result.plan()).tables());
        tables.addAll(derived(result));
        return List.copyOf(tables);
    }

    private static List<ResultTable> derived(StudyResult result) {
        List<ResultTable> tables = new ArrayList<>(DependenceTables.of(result.dependence()));
        tables.addAll(ChainTables.of(result.chainFlows()));
        return tables;
    }

    /** JSON Schema of {@code run.json}. */
    static String schema() {
        ObjectNode question = QUESTIONS.fieldsSchema();
        for (String word : List.of("world", "coalition")) {
            ((ObjectNode) question.get("properties")).putObject(word).put("type", "string");
            ((ArrayNode) question.get("required")).add(word);
        }
        return RunSchema.of(KIND, question, RESULTS);
    }

    /** The plan's answer to a question, as a document states it; {@link adit.runs.files.BadRunException} if something is missing. */
    static PlanResult read(RunDocument document, Question question) {
        return RESULTS.decode(document.stored(), question);
    }
}
