package adit.math.lp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A bound on the optimum that follows from row multipliers alone, regardless of how they were computed: for every feasible x,
 * cᵀx = Σ_i y_i (Ax)_i + Σ_j d_j x_j with d = c − Aᵀy, and each term is at least (when maximising: at most) what the bounds of its
 * row or column allow. Summed in exact decimal arithmetic and rounded outward once, so it is safe in the sense of Neumaier and
 * Shcherbina (Mathematical Programming 99, 2004, doi:10.1007/s10107-003-0433-3). Whole-number conditions are ignored, which keeps
 * it valid. Worked: minimise 2x where x ≥ 3 is a row and 0 ≤ x: y = 2 bounds the optimum by 6, y = 1 by 3, y = 3 by −∞.
 */
public final class DualBound {

    private final boolean maximise;
    private final Optional<BigDecimal> exact;
    private final List<Term> terms;
    private final Optional<Integer> culprit;

    private DualBound(boolean maximise, LagrangeSum sum, Optional<BigDecimal> exact) {
        this.maximise = maximise;
        this.exact = exact;
        this.terms = sum.terms();
        this.culprit = sum.culprit();
    }

    /** Whether a term belongs to a row or to the bound of a column. */
    public enum Of {
        /** Multiplier times bound of a row. */
        ROW,
        /** Reduced cost times bound of a column. */
        COLUMN
    }

    /**
     * One part of the sum.
     *
     * @param of row or column
     * @param index of the row or column
     * @param multiplier the row's multiplier or the column's reduced cost, rounded to nearest
     * @param bound which bound it meets
     * @param contribution their product, in units of the objective, rounded to nearest
     */
    public record Term(Of of, int index, double multiplier, double bound, double contribution) {}

    /**
     * The bound of the multipliers. A multiplier for an infinite side of its row counts as 0.
     *
     * @param multipliers one a row, signed as {@link LpSolution#rowDual}
     * @throws IllegalArgumentException when there are not as many multipliers as rows, or one is not finite
     */
    public static DualBound of(LinearModel model, double[] multipliers) {
        LagrangeSum sum = sum(model, multipliers);
        return new DualBound(model.maximise(), sum, sum.total());
    }

    /**
     * As {@link #of(LinearModel, double[])}, for models with unbounded columns. The duals of a solver leave such columns reduced
     * costs like −1e−17, which alone would make the bound infinite. So split the points in two: those worse than
     * {@code noWorseThan} are bounded by it, and for the others rows and costs imply bounds ({@link ImpliedBounds}). The weaker of
     * the two bounds holds for all points; nothing need be known about the value. Worked: twice the solver's optimum.
     *
     * @param noWorseThan any finite objective, best one clearly worse than the optimum
     * @throws IllegalArgumentException as {@link #of(LinearModel, double[])}, and when {@code noWorseThan} is not finite
     */
    public static DualBound of(LinearModel model, double[] multipliers, double noWorseThan) {
        if (!Double.isFinite(noWorseThan)) {
            throw new IllegalArgumentException("the objective to compare with must be finite: " + noWorseThan);
        }
        LagrangeSum sum = sum(ImpliedBounds.tighten(model, noWorseThan), multipliers);
        BigDecimal other = new BigDecimal(noWorseThan);
        return new DualBound(
                model.maximise(), sum, sum.total().map(e -> model.maximise() ? e.max(other) : e.min(other)));
    }

    private static LagrangeSum sum(LinearModel model, double[] multipliers) {
        return LagrangeSum.of(model, model.copyCost(), multipliers, model.maximise());
    }

    /** The same bound, were the columns and rows bounded otherwise; lengths and order as {@link LinearModel#withColumnBounds}. */
    public static DualBound of(
            LinearModel model,
            double[] lower,
            double[] upper,
            double[] rowLower,
            double[] rowUpper,
            double[] multipliers) {
        return of(model.withColumnBounds(lower, upper).withRowBounds(rowLower, rowUpper), multipliers);
    }

    /**
     * No feasible point is better than this: a lower bound when minimising, an upper bound when maximising. Infinite
     * (−∞ or +∞ in that order) when a reduced cost meets an infinite bound; then {@link #culprit} names the column.
     */
    public double value() {
        double worst = maximise ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        return exact.map(e -> maximise ? Outward.up(e) : Outward.down(e)).orElse(worst);
    }

    /** The first column whose reduced cost meets an infinite bound; {@link ImpliedBounds} may help. */
    public Optional<Integer> culprit() {
        return culprit;
    }

    /** Every term that is not zero, the largest first; equal sizes in the order rows, columns, index. */
    public List<Term> terms() {
        return terms;
    }
}
