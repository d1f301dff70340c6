package adit.runs.codec;

import adit.runs.files.BadRunException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A record as stored in a file.
 *
 * @param file as the user named it, for messages
 * @param fields the fields
 * @param tables the tables, by name
 */
public record Stored(String file, JsonNode fields, JsonNode tables) {

    /** A table; {@link BadRunException} if it is missing: lost data must not look empty. */
    Rows table(String name) {
        JsonNode table = tables.path(name);
        if (!table.path("rows").isArray()) {
            throw wrong("tables", name, "", "this table is missing");
        }
        Map<String, Integer> columns = new HashMap<>();
        table.path("columns").forEach(column -> columns.put(column.path("name").asString(""), columns.size()));
        return new Rows(this, name, table.path("rows"), Map.copyOf(columns));
    }

    BadRunException wrong(String where, String field, String value, String message) {
        return new BadRunException(file, where, field, value, message);
    }

    /** A table read by row and column. */
    record Rows(Stored stored, String name, JsonNode rows, Map<String, Integer> columns) {

        int size() {
            return rows.size();
        }

        /** The value of a cell; {@link BadRunException} if the table has no such column. */
        JsonNode cell(int row, String column) {
            JsonNode value = rows.path(row).path(columns.getOrDefault(column, Integer.MAX_VALUE));
            if (value.isMissingNode()) {
                throw stored.wrong(where(row), column, "", "the value is missing");
            }
            return value;
        }

        String where(int row) {
            return "tables." + name + " row " + (row + 1);
        }
    }
}
