package adit.runs.files;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tables as JSON: under each name the columns with their units, and the rows. Unreported values are null. */
public final class TablesJson {

    private TablesJson() {}

    /** A file that contains only tables, ending with a line feed. */
    public static String of(List<ResultTable> tables) {
        return JsonText.pretty(node(tables)) + "\n";
    }

    /** An object with a table under each name, in the given order. */
    public static ObjectNode node(List<ResultTable> tables) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        tables.forEach(table -> all.set(table.name(), table(table)));
        return all;
    }

    private static ObjectNode table(ResultTable table) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode columns = node.putArray("columns");
        table.columns()
                .forEach(
                        column -> columns.addObject().put("name", column.name()).put("unit", column.unit()));
        ArrayNode rows = node.putArray("rows");
        for (List<Object> row : table.rows()) {
            ArrayNode line = rows.addArray();
            row.forEach(value -> add(line, value));
        }
        return node;
    }

    private static void add(ArrayNode line, Object value) {
        switch (value) {
            case Integer number -> line.add(number.intValue());
            case Long number -> line.add(number.longValue());
            case Double number -> line.add(number.doubleValue());
            case Boolean flag -> line.add(flag.booleanValue());
            case String text -> line.add(text);
            default -> line.addNull();
        }
    }
}
