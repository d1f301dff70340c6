package adit.math.lp;

/**
 * How far a point violates a model, recomputed from the numbers alone.
 *
 * @param row largest distance of a row activity from its bounds
 * @param column largest distance of a column from its bounds
 * @param whole largest distance from the next whole number, of the columns that must be whole
 */
public record Violations(Worst row, Worst column, Worst whole) {

    /**
     * The violations of a point of one number a column; a value that is not a number counts as infinitely wrong.
     *
     * @throws IllegalArgumentException when the point has another number of columns than the model
     */
    public static Violations of(LinearModel model, double[] x) {
        double[] activity = model.matrix().times(x);
        Worst row = Worst.of(model.rows(), i -> outside(activity[i], model.rowLower(i), model.rowUpper(i)));
        Worst column = Worst.of(model.columns(), j -> outside(x[j], model.lower(j), model.upper(j)));
        Worst whole = Worst.of(model.columns(), j -> model.whole(j) ? Math.abs(x[j] - Math.rint(x[j])) : 0);
        return new Violations(row, column, whole);
    }

    /** The violations of the values of a solution. */
    public static Violations of(LinearModel model, LpSolution solution) {
        return of(model, solution.copyX());
    }

    /** The largest of the three sizes. */
    public double largest() {
        return Math.max(row.size(), Math.max(column.size(), whole.size()));
    }

    private static double outside(double value, double lower, double upper) {
        if (Double.isNaN(value)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, Math.max(lower - value, value - upper));
    }
}
