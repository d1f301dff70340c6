package adit.math.linear;

import java.util.Arrays;
import java.util.Objects;

/**
 * An immutable sparse matrix in compressed sparse columns: rows ascend within a column, no entry is zero, none is doubled.
 */
public final class SparseMatrix {

    private final int rows;
    private final int columns;
    private final int[] start;
    private final int[] index;
    private final double[] value;

    private SparseMatrix(int rows, int columns, int[] start, int[] index, double[] value) {
        this.rows = rows;
        this.columns = columns;
        this.start = start;
        this.index = index;
        this.value = value;
    }

    /** A callback for one entry of a column. */
    @FunctionalInterface
    public interface Entry {
        /** Takes the row (from 0) and the value (not zero). */
        void accept(int row, double value);
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int columns() {
        return columns;
    }

    /** Number of entries that are not zero. */
    public int nonzeros() {
        return start[columns];
    }

    /** Shows each entry of one column, rows ascending. */
    public void forEachInColumn(int column, Entry entry) {
        for (int k = start[Objects.checkIndex(column, columns)]; k < start[column + 1]; k++) {
            entry.accept(index[k], value[k]);
        }
    }

    /** One entry; 0 where none is stored. */
    public double get(int row, int column) {
        Objects.checkIndex(row, rows);
        int k = Arrays.binarySearch(index, start[column], start[column + 1], row);
        return k < 0 ? 0 : value[k];
    }

    /** The product A x. {@code x} has one number a column, the answer one a row. */
    public double[] times(double[] x) {
        checkLength(x, columns, "columns");
        double[] product = new double[rows];
        for (int j = 0; j < columns; j++) {
            double xj = x[j];
            forEachInColumn(j, (i, a) -> product[i] += a * xj);
        }
        return product;
    }

    /** The product Aᵀ y. {@code y} has one number a row, the answer one a column. */
    public double[] transposeTimes(double[] y) {
        checkLength(y, rows, "rows");
        double[] product = new double[columns];
        for (int j = 0; j < columns; j++) {
            double sum = 0;
            for (int k = start[j]; k < start[j + 1]; k++) {
                sum += value[k] * y[index[k]];
            }
            product[j] = sum;
        }
        return product;
    }

    /** Where each column begins: a new array of {@code columns + 1} numbers, the last of which is {@link #nonzeros()}. */
    public int[] copyStart() {
        return start.clone();
    }

    /** The row of each entry: a new array. */
    public int[] copyIndex() {
        return index.clone();
    }

    /** The value of each entry: a new array. */
    public double[] copyValue() {
        return value.clone();
    }

    private static void checkLength(double[] vector, int expected, String what) {
        if (vector.length != expected) {
            throw new IllegalArgumentException(
                    "a vector of " + vector.length + " numbers does not fit a matrix of " + expected + " " + what);
        }
    }

    /** Collects triplets in any order. */
    public static final class Builder {
        private final Growing.Ints row = Growing.ints();
        private final Growing.Ints column = Growing.ints();
        private final Growing.Doubles value = Growing.doubles();

        /**
         * Adds one entry; entries at the same position are summed, and zero sums are left out.
         *
         * @throws IllegalArgumentException when an index is negative or the value is not finite
         */
        public Builder add(int row, int column, double value) {
            if (row < 0 || column < 0) {
                throw new IllegalArgumentException("no entry at row " + row + ", column " + column);
            }
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "the entry at row " + row + ", column " + column + " must be finite: " + value);
            }
            this.row.add(row);
            this.column.add(column);
            this.value.add(value);
            return this;
        }

        /**
         * The matrix of the given shape.
         *
         * @throws IllegalArgumentException if an entry is outside the shape, or doubled entries sum to infinity
         */
        public SparseMatrix build(int rows, int columns) {
            checkInside(rows, columns);
            int[] byRow = order(identity(), row, rows);
            int[] byColumn = order(byRow, column, columns);
            return compress(byColumn, rows, columns);
        }

        private void checkInside(int rows, int columns) {
            for (int k = 0; k < value.size(); k++) {
                if (row.get(k) >= rows || column.get(k) >= columns) {
                    throw new IllegalArgumentException("the entry at row " + row.get(k) + ", column " + column.get(k)
                            + " is outside a matrix of " + rows + " rows and " + columns + " columns");
                }
            }
        }

        private int[] identity() {
            int[] order = new int[value.size()];
            Arrays.setAll(order, k -> k);
            return order;
        }

        /** A stable counting sort of the triplets in {@code before} by {@code key}. */
        private static int[] order(int[] before, Growing.Ints key, int keys) {
            int[] next = new int[keys + 1];
            for (int k : before) {
                next[key.get(k) + 1]++;
            }
            Arrays.parallelPrefix(next, Integer::sum);
            int[] after = new int[before.length];
            for (int k : before) {
                after[next[key.get(k)]++] = k;
            }
            return after;
        }

        private SparseMatrix compress(int[] order, int rows, int columns) {
            int[] start = new int[columns + 1];
            int[] index = new int[order.length];
            double[] values = new double[order.length];
            int used = 0;
            int from = 0;
            while (from < order.length) {
                int i = row.get(order[from]);
                int j = column.get(order[from]);
                double sum = 0;
                for (; from < order.length && row.get(order[from]) == i && column.get(order[from]) == j; from++) {
                    sum += value.get(order[from]);
                }
                if (!Double.isFinite(sum)) {
                    throw new IllegalArgumentException("the entries at row " + i + ", column " + j + " sum to " + sum);
                }
                if (sum != 0) {
                    index[used] = i;
                    values[used++] = sum;
                    start[j + 1] = used;
                }
            }
            Arrays.parallelPrefix(start, Math::max);
            return new SparseMatrix(rows, columns, start, Arrays.copyOf(index, used), Arrays.copyOf(values, used));
        }
    }
}
