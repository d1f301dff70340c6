package adit.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a descriptor says of the columns of each table. */
final class Schema {

    /**
     * A column.
     *
     * @param type such as {@code number}, {@code integer}, {@code year}, {@code string}
     * @param required whether every row needs a value
     * @param notNegative whether numbers must be at least 0
     * @param words the words that are allowed; empty if any
     * @param reference whether a value is the name of something in another table
     */
    record Column(
            String name, String type, boolean required, boolean notNegative, List<String> words, boolean reference) {

        boolean isNumber() {
            return type.equals("number") || type.equals("integer") || type.equals("year");
        }
    }

    private final Map<String, Map<String, Column>> tables = new HashMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();

    Schema(String descriptor) {
        for (JsonNode resource :
                JsonMapper.builder().build().readTree(descriptor).path("resources")) {
            JsonNode schema = resource.path("schema");
            Set<String> references = new HashSet<>();
            schema.path("foreignKeys").forEach(key -> references.addAll(words(key.path("fields"))));
            Map<String, Column> columns = new HashMap<>();
            schema.path("fields").forEach(field -> {
                Column column = column(field, references);
                columns.put(column.name(), column);
            });
            tables.put(resource.path("path").asString(), columns);
            keys.put(resource.path("path").asString(), words(schema.path("primaryKey")));
        }
    }

    private static Column column(JsonNode field, Set<String> references) {
        JsonNode limits = field.path("constraints");
        String name = field.path("name").asString();
        return new Column(
                name,
                field.path("type").asString(),
                limits.path("required").asBoolean(false),
                limits.path("minimum").asDouble(-1) >= 0,
                words(limits.path("enum")),
                references.contains(name));
    }

    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> words.add(each.asString()));
        } else if (node.isString()) {
            words.add(node.asString());
        }
        return words;
    }

    /** What is said of a column. */
    Column column(String table, String name) {
        return tables.getOrDefault(table, Map.of())
                .getOrDefault(name, new Column(name, "string", false, false, List.of(), false));
    }

    /** True if no two rows of a table may have the same key. */
    boolean hasKey(String table) {
        return !keys.getOrDefault(table, List.of()).isEmpty();
    }
}
