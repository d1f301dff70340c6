package adit.runs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The single figures of {@code run.json} by their path, such as {@code verdict.best-coverage}, with unit; tables are not among them. */
public final class RunFields {

    /**
     * A figure.
     *
     * @param value a number, true or false, or a word, as in the file
     * @param unit such as share, year, million US$; empty for words
     */
    public record Field(String value, String unit) {}

    private static final Set<String> LEFT_OUT = Set.of(RunDocument.TABLES, "inputs", "seal", "timing");

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private RunFields() {}

    static RunFields of(JsonNode root) {
        RunFields all = new RunFields();
        root.properties().forEach(entry -> {
            if (!LEFT_OUT.contains(entry.getKey())) {
                all.add(entry.getKey(), entry.getValue());
            }
        });
        return all;
    }

    private void add(String path, JsonNode node) {
        if (node.has("value") && node.has("unit")) {
            fields.put(
                    path,
                    new Field(node.path("value").asString(""), node.path("unit").asString("")));
        } else if (node.isObject()) {
            node.properties().forEach(entry -> add(path + "." + entry.getKey(), entry.getValue()));
        } else if (node.isValueNode() && !node.isNull()) {
            fields.put(path, new Field(node.asString(""), ""));
        }
    }

    /** The figure at a path; empty if there is none, as where a study has no such target. */
    public Optional<Field> find(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    /** All figures by path, in the order of the file. */
    public Map<String, Field> all() {
        return java.util.Collections.unmodifiableMap(fields);
    }

    /** All figures below a path, such as those of {@code verdict}, by path. */
    public Map<String, Field> below(String path) {
        Map<String, Field> below = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            if (key.startsWith(path + ".")) {
                below.put(key, field);
            }
        });
        return below;
    }
}
