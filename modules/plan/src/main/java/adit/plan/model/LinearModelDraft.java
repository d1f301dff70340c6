package adit.plan.model;

import adit.math.lp.LinearModel;
import adit.math.lp.ModelEditor;
import java.util.ArrayList;
import java.util.List;

/**
 * A model under construction: the builder of the linear model, with the name of every column and row. Columns are added first, with
 * the bounds that follow from their meaning; families of limits then tighten bounds and add rows.
 */
public final class LinearModelDraft {

    private final LinearModel.Builder builder = LinearModel.builder();
    private final List<String> columns = new ArrayList<>();
    private final List<Double> lower = new ArrayList<>();
    private final List<Double> upper = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<LimitRow> limitRows = new ArrayList<>();

    int column(double least, double most, String name) {
        columns.add(name);
        lower.add(least);
        upper.add(most);
        return builder.column(0, Double.POSITIVE_INFINITY, 0);
    }

    /** A column of at least 0 whose upper bound a family of limits must set. */
    int limitedColumn(String name) {
        return column(0, Double.POSITIVE_INFINITY, name);
    }

    /** Lowers the upper bound of a column, if it is higher. */
    public void lowerTo(int column, double most) {
        upper.set(column, Math.min(upper.get(column), most));
    }

    /** Raises the lower bound of a column, if it is lower. */
    public void raiseTo(int column, double least) {
        lower.set(column, Math.max(lower.get(column), least));
    }

    /** A row of at least {@code least}. */
    int atLeast(double least, String name) {
        rows.add(name);
        return builder.row(least, Double.POSITIVE_INFINITY);
    }

    /** A row of at most {@code most}. */
    int atMost(double most, String name) {
        rows.add(name);
        return builder.row(Double.NEGATIVE_INFINITY, most);
    }

    /** A row of at most {@code most} that belongs to a family of limits. */
    public int atMost(double most, LimitFamily family, int unit, int year, String name) {
        int row = atMost(most, name);
        limitRows.add(new LimitRow(row, family.id(), unit, year, name));
        return row;
    }

    public void put(int row, int column, double value) {
        builder.coefficient(row, column, value);
    }

    /** The model without an objective. */
    LinearModel minimise() {
        return build(false);
    }

    /** The model without an objective. */
    LinearModel maximise() {
        return build(true);
    }

    private LinearModel build(boolean maximise) {
        List<String> columnNames = List.copyOf(columns);
        List<String> rowNames = List.copyOf(rows);
        ModelEditor editor = new ModelEditor(builder.maximise(maximise)
                .columnNames(columnNames::get)
                .rowNames(rowNames::get)
                .build());
        for (int j = 0; j < columnNames.size(); j++) {
            requireBounds(j);
            editor.setColumnBounds(j, lower.get(j), upper.get(j));
        }
        return editor.toModel();
    }

    /** Any multipliers prove a bound only if every column has finite bounds. */
    private void requireBounds(int j) {
        if (Double.isInfinite(lower.get(j)) || Double.isInfinite(upper.get(j))) {
            throw new IllegalStateException("no limit bounds the column " + columns.get(j));
        }
    }

    List<LimitRow> limitRows() {
        return List.copyOf(limitRows);
    }
}
