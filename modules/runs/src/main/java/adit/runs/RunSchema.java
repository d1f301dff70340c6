package adit.runs;

import adit.runs.codec.RecordCodec;
import adit.runs.files.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema (2020-12) of the {@code run.json} of a kind, derived from the records of its question and result. */
public final class RunSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RunSchema() {}

    /**
     * The schema as a file.
     *
     * @param kind of run
     * @param question schema of the question
     * @param result codec of the result
     */
    public static String of(String kind, ObjectNode question, RecordCodec<?> result) {
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "A run of the kind " + kind + " (run.json)");
        root.put(
                "description",
                "Every figure has a value and a unit. `seal` is the SHA-256 of the file without `seal` and `timing`. A cell"
                        + " of a table is null where nothing is known, which is not zero.");
        root.put("type", "object");
        ObjectNode properties = properties(kind, question, result);
        ArrayNode required = root.putArray("required");
        properties.propertyNames().forEach(required::add);
        root.set("properties", properties);
        root.put("additionalProperties", false);
        return JsonText.pretty(root) + "\n";
    }

    private static ObjectNode properties(String kind, ObjectNode question, RecordCodec<?> result) {
        ObjectNode properties = JSON.objectNode();
        properties.putObject("format").put("const", RunDocument.FORMAT);
        properties.putObject("kind").put("const", kind);
        properties.putObject("adit").put("type", "string");
        properties.putObject("title").put("type", "string");
        properties.putObject("seed").putArray("type").add("integer").add("null");
        properties.set(RunDocument.QUESTION, withWorld(question));
        properties
                .putObject("inputs")
                .put("type", "object")
                .putObject("additionalProperties")
                .put("type", "string");
        properties.setAll((ObjectNode) result.fieldsSchema().get("properties"));
        properties.set(RunDocument.TABLES, tables(result));
        properties.putObject("seal").put("type", "string").put("pattern", "^[0-9a-f]{64}$");
        properties.set("timing", timing());
        return properties;
    }

    private static ObjectNode withWorld(ObjectNode question) {
        ObjectNode whole = question.deepCopy();
        ((ObjectNode) whole.get("properties")).putObject(RunDocument.WORLD).put("type", "string");
        ((ArrayNode) whole.get("required")).add(RunDocument.WORLD);
        return whole;
    }

    /** The tables of the result have fixed columns; further ones follow from the world. */
    private static ObjectNode tables(RecordCodec<?> result) {
        ObjectNode tables = JSON.objectNode().put("type", "object");
        tables.set("properties", result.tablesSchema());
        ObjectNode other = tables.putObject("additionalProperties").put("type", "object");
        other.putArray("required").add("columns").add("rows");
        return tables;
    }

    private static ObjectNode timing() {
        ObjectNode timing = JSON.objectNode().put("type", "object");
        timing.putArray("required").add("made");
        timing.putObject("properties").putObject("made").put("type", "string");
        return timing;
    }
}
