package adit.audit.plan;

import adit.math.lp.LinearModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model under construction whose rows and columns have the keys of {@code docs/plan.md}, such as {@code cut/balance/FORM/YEAR}. Every
 * column has finite bounds. Objectives only change the costs of columns and the lower bounds of rows.
 */
final class EquationModel {

    private final LinearModel.Builder builder = LinearModel.builder().maximise(true);
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /** Adds a column from 0 to {@code most}. */
    int column(String key, double most) {
        return column(key, 0, most);
    }

    /** Adds a column between two bounds. */
    int column(String key, double least, double most) {
        columns.put(key, columns.size());
        return builder.column(least, most, 0);
    }

    /** True if a column was added. */
    boolean hasColumn(String key) {
        return columns.containsKey(key);
    }

    /** Number of the columns so far. */
    int columns() {
        return columns.size();
    }

    /** Adds a row {@code Σ ≥ least}. */
    int atLeast(String key, double least) {
        rows.put(key, rows.size());
        return builder.row(least, Double.POSITIVE_INFINITY);
    }

    /** Adds a row {@code Σ ≤ most}. */
    int atMost(String key, double most) {
        rows.put(key, rows.size());
        return builder.row(Double.NEGATIVE_INFINITY, most);
    }

    /** Adds to a coefficient. */
    void put(int row, int column, double value) {
        builder.coefficient(row, column, value);
    }

    /** Number of a column that was added. */
    int column(String key) {
        return number(columns, key);
    }

    /** Number of a row that was added. */
    int row(String key) {
        return number(rows, key);
    }

    private static int number(Map<String, Integer> numbers, String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalStateException("the equations have no " + key);
        }
        return number;
    }

    /** The model without an objective, which is maximised. */
    LinearModel build() {
        List<String> columnKeys = List.copyOf(columns.keySet());
        List<String> rowKeys = List.copyOf(rows.keySet());
        return builder.columnNames(columnKeys::get).rowNames(rowKeys::get).build();
    }
}
