package adit.sources.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value as a small tree, read with Jackson's parser alone: its object mapper would take longer to start than a whole
 * world takes to read.
 *
 * @param fields of an object; empty for anything else
 * @param items of an array; empty for anything else
 * @param text of a word, a number, true or false; empty for anything else
 * @param isWord true if the text stood in quotes
 */
record Json(Map<String, Json> fields, List<Json> items, String text, boolean isWord) {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Json NOTHING = new Json(Map.of(), List.of(), "", false);

    /** The value in a file; nothing if it is empty. Throws an exception of Jackson's if it is not JSON. */
    static Json parse(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken first = parser.nextToken();
            Json json = first == null ? NOTHING : value(parser, first);
            parser.nextToken(); // refuses what follows if it is no JSON
            return json;
        }
    }

    /** The value of a field; nothing, which has no fields, items or text, if there is none. */
    Json path(String field) {
        return fields.getOrDefault(field, NOTHING);
    }

    /** True if the text is the word true without quotes. */
    boolean isTrue() {
        return !isWord && text.equals("true");
    }

    private static Json value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> NOTHING;
            default -> new Json(Map.of(), List.of(), parser.getString(), token == JsonToken.VALUE_STRING);
        };
    }

    private static Json object(JsonParser parser) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            fields.put(name, value(parser, parser.nextToken()));
        }
        return new Json(fields, List.of(), "", false);
    }

    private static Json array(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Json(Map.of(), items, "", false);
    }
}
