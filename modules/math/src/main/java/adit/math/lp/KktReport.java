package adit.math.lp;

/**
 * How far a solution with duals is from proving itself optimal (Karush, Kuhn, Tucker), recomputed from x and the row duals alone.
 *
 * @param primal the violations of x
 * @param rowDual largest row dual whose sign requires a bound that the row does not have
 * @param columnDual largest reduced cost, recomputed, whose sign requires a bound that the column does not have
 * @param reducedCost largest difference between a reduced cost as claimed and as recomputed
 * @param rowSlackness largest |dual × distance from the bound that it prices|, over rows
 * @param columnSlackness likewise over columns
 * @param gap |primal − dual objective| / (1 + |primal| + |dual|), in plain doubles, infinite bounds left out
 */
public record KktReport(
        Violations primal,
        Worst rowDual,
        Worst columnDual,
        Worst reducedCost,
        Worst rowSlackness,
        Worst columnSlackness,
        double gap) {

    /**
     * The report on a solution.
     *
     * @throws IllegalStateException when the solution has no duals
     */
    public static KktReport of(LinearModel model, LpSolution solution) {
        double[] x = solution.copyX();
        double[] y = solution.copyRowDual();
        double[] claimed = solution.copyReducedCost();
        double[] d = reducedCosts(model, y);
        double[] activity = model.matrix().times(x);
        return new KktReport(
                Violations.of(model, x),
                Worst.of(y.length, i -> unpriced(y[i], rowSide(model, i, y[i]))),
                Worst.of(d.length, j -> unpriced(d[j], columnSide(model, j, d[j]))),
                Worst.of(d.length, j -> Math.abs(d[j] - claimed[j])),
                Worst.of(y.length, i -> slackness(y[i], activity[i], rowSide(model, i, y[i]))),
                Worst.of(d.length, j -> slackness(d[j], x[j], columnSide(model, j, d[j]))),
                gap(model, x, y, d));
    }

    /** The largest of all sizes but the gap. */
    public double largest() {
        double rows = Math.max(rowDual.size(), rowSlackness.size());
        double columns = Math.max(Math.max(columnDual.size(), columnSlackness.size()), reducedCost.size());
        return Math.max(primal.largest(), Math.max(rows, columns));
    }

    private static double[] reducedCosts(LinearModel model, double[] y) {
        double[] priced = model.matrix().transposeTimes(y);
        double[] d = model.copyCost();
        for (int j = 0; j < d.length; j++) {
            d[j] -= priced[j];
        }
        return d;
    }

    private static double rowSide(LinearModel model, int i, double dual) {
        return dual > 0 == model.maximise() ? model.rowUpper(i) : model.rowLower(i);
    }

    private static double columnSide(LinearModel model, int j, double dual) {
        return dual > 0 == model.maximise() ? model.upper(j) : model.lower(j);
    }

    private static double unpriced(double dual, double side) {
        return Double.isInfinite(side) ? Math.abs(dual) : 0;
    }

    private static double slackness(double dual, double value, double side) {
        return dual == 0 || Double.isInfinite(side) ? 0 : Math.abs(dual * (value - side));
    }

    private static double gap(LinearModel model, double[] x, double[] y, double[] d) {
        double primal = model.objective(x);
        double dual = 0;
        for (int i = 0; i < y.length; i++) {
            dual += priced(y[i], rowSide(model, i, y[i]));
        }
        for (int j = 0; j < d.length; j++) {
            dual += priced(d[j], columnSide(model, j, d[j]));
        }
        return Math.abs(primal - dual) / (1 + Math.abs(primal) + Math.abs(dual));
    }

    private static double priced(double dual, double side) {
        return dual == 0 || Double.isInfinite(side) ? 0 : dual * side;
    }
}
