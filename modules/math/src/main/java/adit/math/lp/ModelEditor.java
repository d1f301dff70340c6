package adit.math.lp;

import adit.math.linear.SparseMatrix;
import java.util.Map;
import java.util.TreeMap;

/** An editable model: a solver session keeps it so that checks can use the current model. Not thread-safe. */
public final class ModelEditor implements ModelEdits {

    private final LinearModel base;
    private final double[] cost;
    private final double[] lower;
    private final double[] upper;
    private final double[] rowLower;
    private final double[] rowUpper;
    private final Map<Long, Double> coefficients = new TreeMap<>();
    private boolean maximise;

    /** Starts from a model, which is not changed. */
    public ModelEditor(LinearModel base) {
        this.base = base;
        this.cost = base.copyCost();
        this.lower = base.copyLower();
        this.upper = base.copyUpper();
        this.rowLower = base.copyRowLower();
        this.rowUpper = base.copyRowUpper();
        this.maximise = base.maximise();
    }

    /** Replaces the bounds of a column. Refuses NaN, crossed bounds and unknown columns, naming the column. */
    @Override
    public void setColumnBounds(int column, double from, double to) {
        checkColumn(column);
        Bounds.check(from, to, "column", () -> base.columnName(column));
        lower[column] = from;
        upper[column] = to;
    }

    /** Replaces the bounds of a row. Refuses NaN, crossed bounds and unknown rows, naming the row. */
    @Override
    public void setRowBounds(int row, double from, double to) {
        checkRow(row);
        Bounds.check(from, to, "row", () -> base.rowName(row));
        rowLower[row] = from;
        rowUpper[row] = to;
    }

    /** Replaces the cost of a column. */
    @Override
    public void setCost(int column, double value) {
        checkColumn(column);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the cost of column " + base.columnName(column) + " must be finite");
        }
        cost[column] = value;
    }

    /** Replaces a coefficient, whether or not one was there; 0 takes it out. */
    @Override
    public void setCoefficient(int row, int column, double value) {
        checkRow(row);
        checkColumn(column);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the coefficient of column " + base.columnName(column) + " in row "
                    + base.rowName(row) + " must be finite: " + value);
        }
        coefficients.put((long) column * base.rows() + row, value);
    }

    /** Replaces the sense of the objective. */
    @Override
    public void setMaximise(boolean yes) {
        maximise = yes;
    }

    /** Cost of column j as it is now. */
    public double cost(int j) {
        return cost[j];
    }

    /** Least value of column j as it is now. */
    public double lower(int j) {
        return lower[j];
    }

    /** Largest value of column j as it is now. */
    public double upper(int j) {
        return upper[j];
    }

    /** Least activity of row i as it is now. */
    public double rowLower(int i) {
        return rowLower[i];
    }

    /** Largest activity of row i as it is now. */
    public double rowUpper(int i) {
        return rowUpper[i];
    }

    /** The current model. */
    public LinearModel toModel() {
        return base.withMatrix(coefficients.isEmpty() ? base.matrix() : changedMatrix())
                .withColumnBounds(lower, upper)
                .withRowBounds(rowLower, rowUpper)
                .withObjective(cost, maximise);
    }

    private SparseMatrix changedMatrix() {
        SparseMatrix.Builder changed = new SparseMatrix.Builder();
        for (int j = 0; j < base.columns(); j++) {
            int column = j;
            base.forEachInColumn(j, (row, value) -> {
                if (!coefficients.containsKey((long) column * base.rows() + row)) {
                    changed.add(row, column, value);
                }
            });
        }
        coefficients.forEach(
                (place, value) -> changed.add((int) (place % base.rows()), (int) (place / base.rows()), value));
        return changed.build(base.rows(), base.columns());
    }

    private void checkColumn(int column) {
        if (column < 0 || column >= base.columns()) {
            throw new IllegalArgumentException("no column " + column + ": the model has " + base.columns());
        }
    }

    private void checkRow(int row) {
        if (row < 0 || row >= base.rows()) {
            throw new IllegalArgumentException("no row " + row + ": the model has " + base.rows());
        }
    }
}
