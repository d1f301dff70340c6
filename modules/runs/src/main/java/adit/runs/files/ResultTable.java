package adit.runs.files;

import adit.basics.UnitOfMeasure;
import java.util.List;

/**
 * A table of a result: the same in run.json, as CSV, and in a brief.
 *
 * @param name file name without extension, such as {@code curve}
 * @param columns names and units
 * @param rows one value for each column: text, a number, true or false, or {@link #NOT_REPORTED}
 */
public record ResultTable(String name, List<Column> columns, List<List<Object>> rows) {

    /** An unknown value, which is not zero; empty in CSV, null in JSON. */
    public static final Object NOT_REPORTED = new Object() {
        @Override
        public String toString() {
            return "";
        }
    };

    /**
     * A column.
     *
     * @param name in lower case with hyphens
     * @param unit such as t/y, share, million US$, year, points; empty for words
     */
    public record Column(String name, String unit) {

        /** A column from {@code name [unit]}. */
        static Column of(String text) {
            int bracket = text.indexOf('[');
            return bracket < 0
                    ? new Column(text.strip(), "")
                    : of(text.substring(0, bracket).strip(), text.substring(bracket + 1, text.indexOf(']')));
        }

        private static Column of(String name, String symbol) {
            UnitOfMeasure unit = UnitOfMeasure.find(symbol)
                    .orElseThrow(
                            () -> new IllegalArgumentException(name + ": no unit of a result is '" + symbol + "'"));
            return new Column(name, unit.symbol());
        }
    }

    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row has " + row.size() + " values, expected " + columns.size());
            }
        }
    }

    /** A table whose columns are given as {@code name [unit]}, separated by commas. */
    public static ResultTable of(String name, String columns, List<List<Object>> rows) {
        List<Column> list =
                java.util.Arrays.stream(columns.split(",", -1)).map(Column::of).toList();
        return new ResultTable(name, list, rows);
    }
}
