package adit.study;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares pieces of JSON by what they would look like in a file. */
final class JsonText {

    private JsonText() {}

    static boolean same(JsonNode one, JsonNode other) {
        return one.toString().equals(other.toString());
    }

    /** The path of the first place where the two differ. */
    static String firstDifference(String path, JsonNode one, JsonNode other) {
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
