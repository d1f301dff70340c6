package adit.math.lp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether row multipliers prove that no point meets all rows and column bounds, in exact arithmetic. With the sign of
 * {@link LpSession#dualRay}: the least that Σ y_i (Ax)_i can be by the rows exceeds the most that it can be by the columns; the
 * difference is the margin. Worked: rows x ≥ 3 and x ≤ 2, y = (1, −1): margin 1.
 */
public final class FarkasCheck {

    private final Optional<BigDecimal> margin;
    private final Optional<Integer> culprit;
    private final List<DualBound.Term> terms;

    private FarkasCheck(LagrangeSum sum) {
        this.margin = sum.total();
        this.culprit = sum.culprit();
        this.terms = sum.terms();
    }

    /**
     * Checks a ray. Multipliers that meet an infinite side of their row count as 0.
     *
     * @throws IllegalArgumentException when there are not as many multipliers as rows, or one is not finite
     */
    public static FarkasCheck of(LinearModel model, double[] ray) {
        return new FarkasCheck(LagrangeSum.of(model, new double[model.columns()], ray, false));
    }

    /**
     * A ray of one row, where one row alone requires more than the column bounds allow; solvers find such models infeasible
     * without making a ray. Found in plain doubles: check it.
     */
    public static Optional<double[]> findSingleRow(LinearModel model) {
        double[] least = new double[model.rows()];
        double[] most = new double[model.rows()];
        for (int j = 0; j < model.columns(); j++) {
            double lower = model.lower(j);
            double upper = model.upper(j);
            model.forEachInColumn(j, (i, a) -> {
                least[i] += a * (a > 0 ? lower : upper);
                most[i] += a * (a > 0 ? upper : lower);
            });
        }
        for (int i = 0; i < model.rows(); i++) {
            if (model.rowLower(i) > most[i] || model.rowUpper(i) < least[i]) {
                double[] ray = new double[model.rows()];
                ray[i] = model.rowLower(i) > most[i] ? 1 : -1;
                return Optional.of(ray);
            }
        }
        return Optional.empty();
    }

    /** Whether the model surely has no feasible point. False says only that this ray does not prove it. */
    public boolean proves() {
        return margin.isPresent() && margin.get().signum() > 0;
    }

    /** By how much the requirements of the rows exceed what the columns allow, rounded down; −∞ when {@link #culprit} is present. */
    public double margin() {
        return margin.map(Outward::down).orElse(Double.NEGATIVE_INFINITY);
    }

    /** The first column without a bound where one was needed; {@link ImpliedBounds} may help. */
    public Optional<Integer> culprit() {
        return culprit;
    }

    /** The rows and column bounds that carry the proof, the largest first. */
    public List<DualBound.Term> terms() {
        return terms;
    }
}
