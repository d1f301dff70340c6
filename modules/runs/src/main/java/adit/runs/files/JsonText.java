package adit.runs.files;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text: the same content gives the same bytes; comparisons use the text as in a file. */
public final class JsonText {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** Indented, properties in the order in which they were put, lines ending in LF. */
    public static String pretty(JsonNode node) {
        return MAPPER.writeValueAsString(node).replace("\r\n", "\n");
    }

    /** Parses JSON; throws {@code tools.jackson.core.JacksonException} if it is not JSON. */
    public static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    /** True if both look the same in a file. */
    public static boolean same(JsonNode one, JsonNode other) {
        return one.toString().equals(other.toString());
    }

    /** The path of the first place where the two differ. */
    public static String firstDifference(String path, JsonNode one, JsonNode other) {
        if (one.isObject()) {
            for (var entry : one.properties()) {
                if (!same(entry.getValue(), other.path(entry.getKey()))) {
                    return firstDifference(path + "." + entry.getKey(), entry.getValue(), other.path(entry.getKey()));
                }
            }
        }
        if (one.isArray()) {
            for (int i = 0; i < one.size(); i++) {
                if (!same(one.get(i), other.path(i))) {
                    return firstDifference(path + "[" + i + "]", one.get(i), other.path(i));
                }
            }
        }
        return path;
    }
}
