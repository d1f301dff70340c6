package adit.math.lp;

import adit.math.linear.SparseMatrix;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Finite bounds that the rows imply for columns declared without, rounded outward. The model that results has the same feasible
 * points, so that its {@link DualBound} and {@link FarkasCheck} hold for the first one too; they are finite more often, since
 * the reduced costs of a solver are zero only up to rounding. Worked: x + y ≤ 5 with x, y ≥ 0 implies x ≤ 5 and y ≤ 5.
 */
public final class ImpliedBounds {

    private static final int MOST_PASSES = 20;
    private static final MathContext FLOOR = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext CEILING = new MathContext(34, RoundingMode.CEILING);

    private final LinearModel model;
    private final double[] lower;
    private final double[] upper;
    private boolean changed;

    private ImpliedBounds(LinearModel model) {
        this.model = model;
        this.lower = model.copyLower();
        this.upper = model.copyUpper();
    }

    /** The model with each infinite column bound replaced by a finite one that the rows imply, where they do. */
    public static LinearModel tighten(LinearModel model) {
        ImpliedBounds bounds = new ImpliedBounds(model);
        for (int pass = 0; pass < MOST_PASSES && bounds.pass(); pass++) {
            bounds.changed = false;
        }
        return bounds.crossed() ? model : model.withColumnBounds(bounds.lower, bounds.upper);
    }

    /**
     * As {@link #tighten(LinearModel)}, but for those points only whose objective is no worse than a value; so a column that costs
     * something is bounded by what may be spent. Worked: least 2x where x ≥ 0, no worse than 10: x ≤ 5.
     */
    static LinearModel tighten(LinearModel model, double noWorseThan) {
        int extra = model.rows();
        SparseMatrix.Builder rows = new SparseMatrix.Builder();
        for (int j = 0; j < model.columns(); j++) {
            int column = j;
            model.forEachInColumn(j, (i, a) -> rows.add(i, column, a));
            rows.add(extra, j, model.cost(j));
        }
        double[] lower = Arrays.copyOf(model.copyRowLower(), extra + 1);
        double[] upper = Arrays.copyOf(model.copyRowUpper(), extra + 1);
        lower[extra] = model.maximise() ? noWorseThan : Double.NEGATIVE_INFINITY;
        upper[extra] = model.maximise() ? Double.POSITIVE_INFINITY : noWorseThan;
        LinearModel tight = tighten(model.withRows(rows.build(extra + 1, model.columns()), lower, upper));
        return model.withColumnBounds(tight.copyLower(), tight.copyUpper());
    }

    private boolean pass() {
        Activity least = new Activity(model, lower, upper);
        Activity most = new Activity(model, upper, lower);
        for (int j = 0; j < model.columns(); j++) {
            if (Double.isInfinite(lower[j]) || Double.isInfinite(upper[j])) {
                tighten(j, least, most);
            }
        }
        return changed;
    }

    private void tighten(int j, Activity least, Activity most) {
        double from = lower[j];
        double to = upper[j];
        model.forEachInColumn(j, (i, a) -> {
            double atLeast = a > 0 ? from : to;
            double atMost = a > 0 ? to : from;
            if (Double.isFinite(model.rowUpper(i)) && least.isFiniteWithout(i, atLeast)) {
                limit(j, a, new BigDecimal(model.rowUpper(i)).subtract(least.without(i, a, atLeast)), a > 0);
            }
            if (Double.isFinite(model.rowLower(i)) && most.isFiniteWithout(i, atMost)) {
                limit(j, a, new BigDecimal(model.rowLower(i)).subtract(most.without(i, a, atMost)), a < 0);
            }
        });
    }

    private void limit(int j, double a, BigDecimal room, boolean fromAbove) {
        BigDecimal coefficient = new BigDecimal(a);
        if (fromAbove && upper[j] == Double.POSITIVE_INFINITY) {
            upper[j] = Outward.up(room.divide(coefficient, CEILING));
            changed = changed || Double.isFinite(upper[j]);
        } else if (!fromAbove && lower[j] == Double.NEGATIVE_INFINITY) {
            lower[j] = Outward.down(room.divide(coefficient, FLOOR));
            changed = changed || Double.isFinite(lower[j]);
        }
    }

    /** An infeasible model may imply empty bounds; then no bound is tightened. */
    private boolean crossed() {
        for (int j = 0; j < lower.length; j++) {
            if (lower[j] > upper[j]) {
                return true;
            }
        }
        return false;
    }

    /** The least (or most) that each row can be, with the number of infinite terms counted apart. */
    private static final class Activity {
        private final BigDecimal[] finite;
        private final int[] infinite;

        /** {@code atPositive} are the bounds that positive coefficients meet. */
        Activity(LinearModel model, double[] atPositive, double[] atNegative) {
            finite = new BigDecimal[model.rows()];
            Arrays.fill(finite, BigDecimal.ZERO);
            infinite = new int[model.rows()];
            for (int j = 0; j < model.columns(); j++) {
                double positive = atPositive[j];
                double negative = atNegative[j];
                model.forEachInColumn(j, (i, a) -> add(i, a, a > 0 ? positive : negative));
            }
        }

        private void add(int i, double a, double bound) {
            if (Double.isFinite(bound)) {
                finite[i] = finite[i].add(product(a, bound));
            } else {
                infinite[i]++;
            }
        }

        boolean isFiniteWithout(int i, double bound) {
            return infinite[i] == (Double.isFinite(bound) ? 0 : 1);
        }

        BigDecimal without(int i, double a, double bound) {
            return Double.isFinite(bound) ? finite[i].subtract(product(a, bound)) : finite[i];
        }

        private static BigDecimal product(double a, double bound) {
            return new BigDecimal(a).multiply(new BigDecimal(bound));
        }
    }
}
