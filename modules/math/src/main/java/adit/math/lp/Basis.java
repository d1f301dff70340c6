package adit.math.lp;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Status of each column and row in a simplex solution; an immutable value. */
public final class Basis {

    private final At[] columns;
    private final At[] rows;

    private Basis(At[] columns, At[] rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** A place in the basis or at a bound. */
    public enum At {
        /** Not in the basis, at the lower bound (or fixed). */
        LOWER,
        /** In the basis. */
        BASIC,
        /** Not in the basis, at the upper bound. */
        UPPER,
        /** Not in the basis, free, at zero. */
        ZERO,
        /** Not in the basis, the solver does not say where. */
        NONBASIC
    }

    /** The basis that the two functions describe. */
    public static Basis of(int columns, int rows, IntFunction<At> column, IntFunction<At> row) {
        At[] columnPlaces = new At[columns];
        At[] rowPlaces = new At[rows];
        Arrays.setAll(columnPlaces, column);
        Arrays.setAll(rowPlaces, row);
        return new Basis(columnPlaces, rowPlaces);
    }

    /** Number of columns. */
    public int columns() {
        return columns.length;
    }

    /** Number of rows. */
    public int rows() {
        return rows.length;
    }

    /** Status of column j. */
    public At column(int j) {
        return columns[j];
    }

    /** Status of row i. */
    public At row(int i) {
        return rows[i];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Basis that && Arrays.equals(columns, that.columns) && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(columns) + Arrays.hashCode(rows);
    }
}
