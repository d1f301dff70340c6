package adit.math.lp;

import adit.math.linear.Growing;
import adit.math.linear.SparseMatrix;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An immutable linear model: minimise (or maximise) cᵀx where rowLower ≤ A x ≤ rowUpper and colLower ≤ x ≤ colUpper, some columns
 * perhaps whole numbers. No bound is {@link Double#POSITIVE_INFINITY} or its negative. Columns and rows count from 0.
 */
public final class LinearModel {

    private final SparseMatrix matrix;
    private final double[] cost;
    private final Bounds columnBounds;
    private final Bounds rowBounds;
    private final boolean maximise;
    private final boolean[] whole;
    private final IntFunction<String> columnName;
    private final IntFunction<String> rowName;

    private LinearModel(
            SparseMatrix matrix,
            double[] cost,
            Bounds columnBounds,
            Bounds rowBounds,
            boolean maximise,
            boolean[] whole,
            IntFunction<String> columnName,
            IntFunction<String> rowName) {
        this.matrix = matrix;
        this.cost = cost;
        this.columnBounds = columnBounds;
        this.rowBounds = rowBounds;
        this.maximise = maximise;
        this.whole = whole;
        this.columnName = columnName;
        this.rowName = rowName;
    }

    /** A model that minimises and is still empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** Number of columns (unknowns). */
    public int columns() {
        return matrix.columns();
    }

    /** Number of rows (constraints). */
    public int rows() {
        return matrix.rows();
    }

    /** Number of coefficients that are not zero. */
    public int nonzeros() {
        return matrix.nonzeros();
    }

    /** The coefficients A, one row a constraint and one column an unknown. */
    public SparseMatrix matrix() {
        return matrix;
    }

    /** Whether the objective is to be as large as possible. */
    public boolean maximise() {
        return maximise;
    }

    /** Objective per unit of column j. */
    public double cost(int j) {
        return cost[j];
    }

    /** Least value of column j. */
    public double lower(int j) {
        return columnBounds.lower(j);
    }

    /** Largest value of column j. */
    public double upper(int j) {
        return columnBounds.upper(j);
    }

    /** Least activity of row i. */
    public double rowLower(int i) {
        return rowBounds.lower(i);
    }

    /** Largest activity of row i. */
    public double rowUpper(int i) {
        return rowBounds.upper(i);
    }

    /** Whether column j must be a whole number. */
    public boolean whole(int j) {
        return whole[Objects.checkIndex(j, columns())];
    }

    /** Whether any column must be a whole number. */
    public boolean anyWhole() {
        for (boolean one : whole) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Name of column j; {@code x} and its number if it has none. */
    public String columnName(int j) {
        return columnName.apply(Objects.checkIndex(j, columns()));
    }

    /** Name of row i; {@code r} and its number if it has none. */
    public String rowName(int i) {
        return rowName.apply(Objects.checkIndex(i, rows()));
    }

    /** Shows each coefficient of column j, rows ascending. */
    public void forEachInColumn(int j, SparseMatrix.Entry entry) {
        matrix.forEachInColumn(j, entry);
    }

    /** The objective cᵀx at a point of one number a column. */
    public double objective(double[] x) {
        if (x.length != columns()) {
            throw new IllegalArgumentException("a point of " + x.length + " numbers for " + columns() + " columns");
        }
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += cost[j] * x[j];
        }
        return sum;
    }

    /** Where each column begins, as a new array of {@code columns() + 1} numbers. */
    public int[] copyStart() {
        return matrix.copyStart();
    }

    /** The row of each coefficient, as a new array. */
    public int[] copyIndex() {
        return matrix.copyIndex();
    }

    /** The value of each coefficient, as a new array. */
    public double[] copyValue() {
        return matrix.copyValue();
    }

    /** The costs, as a new array. */
    public double[] copyCost() {
        return cost.clone();
    }

    /** The least values of the columns, as a new array. */
    public double[] copyLower() {
        return columnBounds.copyLower();
    }

    /** The largest values of the columns, as a new array. */
    public double[] copyUpper() {
        return columnBounds.copyUpper();
    }

    /** The least activities of the rows, as a new array. */
    public double[] copyRowLower() {
        return rowBounds.copyLower();
    }

    /** The largest activities of the rows, as a new array. */
    public double[] copyRowUpper() {
        return rowBounds.copyUpper();
    }

    /** Which columns must be whole numbers, as a new array. */
    public boolean[] copyWhole() {
        return whole.clone();
    }

    /**
     * This model with other bounds on its columns.
     *
     * @throws IllegalArgumentException when a length is wrong, a bound is NaN or a lower bound exceeds the upper
     */
    public LinearModel withColumnBounds(double[] lower, double[] upper) {
        Bounds bounds = Bounds.of(lower, upper, columns(), "column", columnName);
        return new LinearModel(matrix, cost, bounds, rowBounds, maximise, whole, columnName, rowName);
    }

    /**
     * This model with other bounds on its rows.
     *
     * @throws IllegalArgumentException when a length is wrong, a bound is NaN or a lower bound exceeds the upper
     */
    public LinearModel withRowBounds(double[] lower, double[] upper) {
        Bounds bounds = Bounds.of(lower, upper, rows(), "row", rowName);
        return new LinearModel(matrix, cost, columnBounds, bounds, maximise, whole, columnName, rowName);
    }

    /**
     * This model with another objective.
     *
     * @throws IllegalArgumentException when the length is wrong or a cost is not finite
     */
    public LinearModel withObjective(double[] cost, boolean maximise) {
        if (cost.length != columns()) {
            throw new IllegalArgumentException(cost.length + " costs for " + columns() + " columns");
        }
        for (int j = 0; j < cost.length; j++) {
            int index = j;
            checkCost(cost[j], () -> columnName(index));
        }
        return new LinearModel(matrix, cost.clone(), columnBounds, rowBounds, maximise, whole, columnName, rowName);
    }

    /** This model with other coefficients of the same shape. */
    LinearModel withMatrix(SparseMatrix other) {
        return new LinearModel(other, cost, columnBounds, rowBounds, maximise, whole, columnName, rowName);
    }

    /** This model with other rows, called by number. */
    LinearModel withRows(SparseMatrix other, double[] lower, double[] upper) {
        Bounds bounds = Bounds.of(lower, upper, other.rows(), "row", i -> "r" + i);
        return new LinearModel(other, cost, columnBounds, bounds, maximise, whole, columnName, i -> "r" + i);
    }

    private static void checkCost(double cost, Supplier<String> column) {
        if (!Double.isFinite(cost)) {
            throw new IllegalArgumentException("the cost of column " + column.get() + " must be finite: " + cost);
        }
    }

    /** Builds a model column by column and row by row, in any order. Not for use by several threads. */
    public static final class Builder {
        private final Growing.Doubles cost = Growing.doubles();
        private final Growing.Doubles lower = Growing.doubles();
        private final Growing.Doubles upper = Growing.doubles();
        private final Growing.Ints whole = Growing.ints();
        private final Growing.Doubles rowLower = Growing.doubles();
        private final Growing.Doubles rowUpper = Growing.doubles();
        private final SparseMatrix.Builder matrix = new SparseMatrix.Builder();
        private boolean maximise;
        private @Nullable IntFunction<String> columnName;
        private @Nullable IntFunction<String> rowName;

        private Builder() {}

        /**
         * Adds a column and returns its index.
         *
         * @throws IllegalArgumentException when a bound is NaN, lower exceeds upper or the cost is not finite
         */
        public int column(double lower, double upper, double cost) {
            int index = this.cost.size();
            Supplier<String> name = () -> nameOf(columnName, "x", index);
            Bounds.check(lower, upper, "column", name);
            checkCost(cost, name);
            this.lower.add(lower);
            this.upper.add(upper);
            return this.cost.add(cost);
        }

        /** Adds a column that must be a whole number and returns its index. Refuses as {@link #column} does. */
        public int wholeColumn(double lower, double upper, double cost) {
            int j = column(lower, upper, cost);
            whole.add(j);
            return j;
        }

        /**
         * Adds a row and returns its index.
         *
         * @throws IllegalArgumentException when a bound is NaN or lower exceeds upper
         */
        public int row(double lower, double upper) {
            int index = rowLower.size();
            Bounds.check(lower, upper, "row", () -> nameOf(rowName, "r", index));
            rowLower.add(lower);
            return rowUpper.add(upper);
        }

        /**
         * Adds to the coefficient at one place: coefficients given twice are summed, zeros are dropped.
         *
         * @throws IllegalArgumentException when the row or column was not added before or the value is not finite
         */
        public Builder coefficient(int row, int column, double value) {
            if (row < 0 || row >= rows()) {
                throw new IllegalArgumentException("no row " + row + ": the model has " + rows() + " rows so far");
            }
            if (column < 0 || column >= columns()) {
                throw new IllegalArgumentException(
                        "no column " + column + ": the model has " + columns() + " columns so far");
            }
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the coefficient of column " + nameOf(columnName, "x", column)
                        + " in row " + nameOf(rowName, "r", row) + " must be finite: " + value);
            }
            matrix.add(row, column, value);
            return this;
        }

        /** Maximises the objective instead of minimising it. */
        public Builder maximise(boolean yes) {
            this.maximise = yes;
            return this;
        }

        /** Sets the names of columns; called only when a name is needed. */
        public Builder columnNames(IntFunction<String> names) {
            this.columnName = names;
            return this;
        }

        /** Sets the names of rows; called only when a name is needed. */
        public Builder rowNames(IntFunction<String> names) {
            this.rowName = names;
            return this;
        }

        /** Columns so far. */
        public int columns() {
            return cost.size();
        }

        /** Rows so far. */
        public int rows() {
            return rowLower.size();
        }

        /** The current model; the builder can still be used. */
        public LinearModel build() {
            IntFunction<String> columnNames = columnName;
            IntFunction<String> rowNames = rowName;
            return new LinearModel(
                    matrix.build(rows(), columns()),
                    cost.toArray(),
                    new Bounds(lower.toArray(), upper.toArray()),
                    new Bounds(rowLower.toArray(), rowUpper.toArray()),
                    maximise,
                    wholeFlags(),
                    j -> nameOf(columnNames, "x", j),
                    i -> nameOf(rowNames, "r", i));
        }

        private boolean[] wholeFlags() {
            boolean[] flags = new boolean[columns()];
            for (int k = 0; k < whole.size(); k++) {
                flags[whole.get(k)] = true;
            }
            return flags;
        }

        private static String nameOf(@Nullable IntFunction<String> names, String prefix, int index) {
            return names == null ? prefix + index : names.apply(index);
        }
    }
}
