package adit.importers.publishers.iea;

import adit.basics.Issues;
import adit.sources.table.CellRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** All values of a JSON file with their paths and lines; arrays are passed over. */
final class Leaves {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Leaves() {}

    /** {@code broken-json}: the values, up to the place where the text is no JSON, or is nested or long beyond what is read. */
    static List<Leaf> of(String file, String text, Issues issues) {
        List<Leaf> leaves = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            addAll(parser, file, leaves);
        } catch (JacksonException broken) {
            issues.add(new CellRef(file, 0, "", "")
                    .error(
                            "broken-json",
                            Optional.ofNullable(broken.getLocation())
                                    .map(at -> "line " + at.getLineNr() + " is not JSON")
                                    .orElse("the JSON is nested too deeply, or a value is too long"),
                            "use the original file of the publisher"));
        }
        return leaves;
    }

    private static void addAll(JsonParser parser, String file, List<Leaf> leaves) {
        Deque<String> path = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                path.addLast(parser.currentName());
            } else if (token == JsonToken.START_ARRAY) {
                parser.skipChildren();
                path.pollLast();
            } else if (token == JsonToken.END_OBJECT) {
                path.pollLast();
            } else if (token.isScalarValue()) {
                String value = token == JsonToken.VALUE_NULL ? "" : parser.getString();
                leaves.add(new Leaf(file, parser.currentTokenLocation().getLineNr(), List.copyOf(path), value));
                path.pollLast();
            }
        }
    }
}
