package adit.sources.table;

import adit.basics.Issues;
import adit.basics.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns one resource of a descriptor into a schema. */
final class SchemaReader {

    private static final List<String> TYPES = List.of("string", "number", "integer", "year", "date");

    private SchemaReader() {}

    static Optional<TableSchema> read(Json resource, Issues issues) {
        String name = resource.path("name").text();
        String file = resource.path("path").text();
        if (name.isEmpty() || !isPlainName(file)) {
            issues.add(DataPackageReader.bad(
                    "resources.path",
                    file,
                    "a resource needs a name, and a path that is the name of a file in the folder",
                    "write \"name\": \"places\", \"path\": \"places.csv\""));
            return Optional.empty();
        }
        Json schema = resource.path("schema");
        List<FieldSchema> fields = new ArrayList<>();
        for (Json field : schema.path("fields").items()) {
            fields.add(field(name, field, issues));
        }
        boolean optional = resource.path("adit").path("optional").isTrue();
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

    private static FieldSchema field(String table, Json field, Issues issues) {
        String name = field.path("name").text();
        String type = field.path("type").text();
        Json constraints = field.path("constraints");
        return new FieldSchema(
                name,
                field.path("title").text(),
                type(table + "." + name, type.isEmpty() ? "string" : type, issues),
                constraints.path("required").isTrue(),
                number(constraints.path("minimum")),
                number(constraints.path("maximum")),
                words(constraints.path("enum")),
                field.path("adit").path("wildcard").isTrue());
    }

    private static FieldSchema.Type type(String column, String word, Issues issues) {
        if (TYPES.contains(word)) {
            return FieldSchema.Type.valueOf(word.toUpperCase(Locale.ROOT));
        }
        issues.add(DataPackageReader.bad(
                column, word, "this type is not supported", Nearest.hint(word, TYPES, "use one of " + TYPES)));
        return FieldSchema.Type.STRING;
    }

    private static OptionalDouble number(Json node) {
        double number = Numbers.parse(node.text());
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** The words of an array, or a single word without brackets. */
    private static List<String> words(Json node) {
        List<String> words = new ArrayList<>();
        if (node.isWord()) {
            words.add(node.text());
        }
        for (Json each : node.items()) {
            words.add(each.text());
        }
        return words;
    }

    private static List<ForeignKey> keys(String table, Json schema, Issues issues) {
        List<ForeignKey> keys = new ArrayList<>();
        for (Json key : schema.path("foreignKeys").items()) {
            List<String> from = words(key.path("fields"));
            List<String> to = words(key.path("reference").path("fields"));
            if (from.size() == 1 && to.size() == 1) {
                String resource = key.path("reference").path("resource").text();
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
