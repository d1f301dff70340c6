package adit.math.lp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The exact sum of row and column terms behind {@link DualBound} and {@link FarkasCheck}. */
final class LagrangeSum {

    private static final Comparator<DualBound.Term> LARGEST_FIRST =
            Comparator.comparingDouble((DualBound.Term t) -> -Math.abs(t.contribution()));

    private final LinearModel model;
    private final boolean most;
    private final BigDecimal[] multipliers;
    private final List<DualBound.Term> terms = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;
    private Optional<Integer> culprit = Optional.empty();

    private LagrangeSum(LinearModel model, double[] y, boolean most) {
        this.model = model;
        this.most = most;
        this.multipliers = new BigDecimal[model.rows()];
        addRows(y);
    }

    /** The least (or the most) that Σ y_i (Ax)_i + Σ (c − Aᵀy)_j x_j can be within the bounds. */
    static LagrangeSum of(LinearModel model, double[] cost, double[] y, boolean most) {
        if (y.length != model.rows()) {
            throw new IllegalArgumentException(y.length + " multipliers for " + model.rows() + " rows");
        }
        LagrangeSum sum = new LagrangeSum(model, y, most);
        sum.addColumns(cost);
        sum.terms.sort(LARGEST_FIRST);
        return sum;
    }

    /** The sum; empty if it is infinite. */
    Optional<BigDecimal> total() {
        return culprit.isPresent() ? Optional.empty() : Optional.of(total);
    }

    Optional<Integer> culprit() {
        return culprit;
    }

    List<DualBound.Term> terms() {
        return List.copyOf(terms);
    }

    private void addRows(double[] y) {
        for (int i = 0; i < y.length; i++) {
            if (!Double.isFinite(y[i])) {
                throw new IllegalArgumentException("the multiplier of row " + model.rowName(i) + " is " + y[i]);
            }
            double side = side(y[i] > 0, model.rowLower(i), model.rowUpper(i));
            boolean counts = y[i] != 0 && Double.isFinite(side);
            multipliers[i] = counts ? new BigDecimal(y[i]) : BigDecimal.ZERO;
            if (counts) {
                add(DualBound.Of.ROW, i, multipliers[i], side);
            }
        }
    }

    private void addColumns(double[] cost) {
        for (int j = 0; j < cost.length; j++) {
            BigDecimal reduced = reducedCost(j, cost[j]);
            if (reduced.signum() == 0) {
                continue;
            }
            double side = side(reduced.signum() > 0, model.lower(j), model.upper(j));
            if (Double.isFinite(side)) {
                add(DualBound.Of.COLUMN, j, reduced, side);
            } else if (culprit.isEmpty()) {
                culprit = Optional.of(j);
            }
        }
    }

    private BigDecimal reducedCost(int j, double cost) {
        BigDecimal[] reduced = {new BigDecimal(cost)};
        model.forEachInColumn(j, (i, a) -> {
            if (multipliers[i].signum() != 0) {
                reduced[0] = reduced[0].subtract(multipliers[i].multiply(new BigDecimal(a)));
            }
        });
        return reduced[0];
    }

    /** Which bound a positive (or negative) multiplier meets. */
    private double side(boolean positive, double lower, double upper) {
        return positive == most ? upper : lower;
    }

    private void add(DualBound.Of of, int index, BigDecimal multiplier, double bound) {
        BigDecimal product = multiplier.multiply(new BigDecimal(bound));
        total = total.add(product);
        if (product.signum() != 0) {
            terms.add(new DualBound.Term(of, index, multiplier.doubleValue(), bound, product.doubleValue()));
        }
    }
}
