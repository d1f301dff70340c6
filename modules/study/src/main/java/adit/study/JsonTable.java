package adit.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A table of a {@code run.json}, row by row. */
final class JsonTable {

    private final String file;
    private final String name;
    private final JsonNode rows;
    private final Map<String, Integer> columns = new HashMap<>();

    /** A table by name; {@link BadRunException} if there is none, as a brief without its rows would hide that they are lost. */
    JsonTable(String file, JsonNode tables, String name) {
        this.file = file;
        this.name = name;
        JsonNode table = tables.path(name);
        rows = table.path("rows");
        if (!rows.isArray()) {
            throw new BadRunException(file, "tables", name, "", "this table is missing");
        }
        for (JsonNode column : table.path("columns")) {
            columns.put(column.path("name").asText(), columns.size());
        }
    }

    /** One row; a value of the wrong kind throws {@link BadRunException}. */
    final class Line {
        private final JsonNode row;
        private final int number;

        private Line(JsonNode row, int number) {
            this.row = row;
            this.number = number;
        }

        private JsonNode get(String column) {
            JsonNode value = row.path(columns.getOrDefault(column, Integer.MAX_VALUE));
            if (value.isMissingNode()) {
                throw new BadRunException(
                        file, "tables." + name + " row " + number, column, "", "the value is missing");
            }
            return value;
        }

        String text(String column) {
            return get(column).asText();
        }

        boolean flag(String column) {
            JsonNode value = get(column);
            if (!value.isBoolean()) {
                throw new BadRunException(
                        file,
                        "tables." + name + " row " + number,
                        column,
                        value.asText(),
                        "this is neither true nor false");
            }
            return value.booleanValue();
        }

        double number(String column) {
            JsonNode value = get(column);
            if (!value.isNumber()) {
                throw wrong(column, value);
            }
            return value.doubleValue();
        }

        int whole(String column) {
            JsonNode value = get(column);
            if (!value.isInt()) {
                throw wrong(column, value);
            }
            return value.intValue();
        }

        OptionalInt findWhole(String column) {
            return get(column).isNull() ? OptionalInt.empty() : OptionalInt.of(whole(column));
        }

        private BadRunException wrong(String column, JsonNode value) {
            return new BadRunException(
                    file, "tables." + name + " row " + number, column, value.asText(), "this is not a number");
        }
    }

    /** All rows, turned into something. */
    <T> List<T> map(java.util.function.Function<Line, T> each) {
        List<T> list = new ArrayList<>();
        for (JsonNode row : rows) {
            list.add(each.apply(new Line(row, list.size() + 1)));
        }
        return list;
    }
}
