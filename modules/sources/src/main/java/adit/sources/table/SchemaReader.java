package adit.sources.table;

import adit.basics.Issues;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns one resource of a descriptor into a schema. */
final class SchemaReader {

    private static final List<String> TYPES = List.of("string", "number", "integer", "year", "date");

    private SchemaReader() {}

    static Optional<TableSchema> read(JsonNode resource, Issues issues) {
        String name = resource.path("name").asText("");
        String file = resource.path("path").asText("");
        if (name.isEmpty() || !isPlainName(file)) {
            issues.add(DataPackageReader.bad(
                    "resources.path",
                    file,
                    "a resource needs a name, and a path that is the name of a file in the folder",
                    "write \"name\": \"places\", \"path\": \"places.csv\""));
            return Optional.empty();
        }
        JsonNode schema = resource.path("schema");
        List<FieldSchema> fields = new ArrayList<>();
        for (JsonNode field : schema.path("fields")) {
            fields.add(field(name, field, issues));
        }
        boolean optional = resource.path("adit").path("optional").asBoolean(false);
        return Optional.of(new TableSchema(
                name, file, optional, fields, words(schema.path("primaryKey")), keys(name, schema, issues)));
    }

    private static boolean isPlainName(String file) {
        return !file.isBlank()
                && !file.startsWith(".")
                && file.indexOf('/') < 0
                && file.indexOf('\\') < 0
                && file.indexOf('\0') < 0;
    }

    private static FieldSchema field(String table, JsonNode field, Issues issues) {
        String name = field.path("name").asText("");
        JsonNode constraints = field.path("constraints");
        return new FieldSchema(
                name,
                field.path("title").asText(""),
                type(table + "." + name, field.path("type").asText("string"), issues),
                constraints.path("required").asBoolean(false),
                number(constraints.path("minimum")),
                number(constraints.path("maximum")),
                words(constraints.path("enum")),
                field.path("adit").path("wildcard").asBoolean(false));
    }

    private static FieldSchema.Type type(String column, String word, Issues issues) {
        if (TYPES.contains(word)) {
            return FieldSchema.Type.valueOf(word.toUpperCase(Locale.ROOT));
        }
        issues.add(DataPackageReader.bad(
                column, word, "this type is not supported", Nearest.hint(word, TYPES, "use one of " + TYPES)));
        return FieldSchema.Type.STRING;
    }

    private static OptionalDouble number(JsonNode node) {
        double number = node.isNumber() ? node.asDouble() : Numbers.parse(node.asText(""));
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** The words of an array, or the one word that stands without brackets. */
    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node.isTextual()) {
            words.add(node.asText());
        }
        for (JsonNode each : node) {
            words.add(each.asText());
        }
        return words;
    }

    private static List<ForeignKey> keys(String table, JsonNode schema, Issues issues) {
        List<ForeignKey> keys = new ArrayList<>();
        for (JsonNode key : schema.path("foreignKeys")) {
            List<String> from = words(key.path("fields"));
            List<String> to = words(key.path("reference").path("fields"));
            if (from.size() == 1 && to.size() == 1) {
                String resource = key.path("reference").path("resource").asText("");
                keys.add(new ForeignKey(from.getFirst(), resource.isEmpty() ? table : resource, to.getFirst()));
            } else {
                issues.add(DataPackageReader.bad(
                        table + ".foreignKeys",
                        from.toString(),
                        "a foreign key must be one column that refers to one column",
                        "write one key for each column"));
            }
        }
        return keys;
    }
}
