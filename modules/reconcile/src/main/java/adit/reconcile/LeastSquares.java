package adit.reconcile;

import adit.math.linear.SparseMatrix;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The x nearest to x0 that satisfies A x = 0 and is nowhere negative where it may not be: minimise Σ ((x − x0)/σ)².
 *
 * <p>Without signs the answer is x = x0 − W Aᵀ (A W Aᵀ)⁻¹ A x0 with W = diag(σ²) (Stone, Champernowne and Meade 1942). Signs are kept by
 * an active set: what comes out negative is held at 0, what is held and would come out positive is let go, until neither is left.
 */
final class LeastSquares {

    /** What counts as zero, relative to the size of a variable. */
    private static final double ZERO = 1e-11;

    /** After so many rounds nothing is let go any more, so that the search ends. */
    private static final int PATIENCE = 60;

    private static final int CLOSING_STEPS = 3;

    private final SparseMatrix a;
    private final double[] x0;
    private final double[] sigma;
    private final boolean[] signed;
    private final BitSet held = new BitSet();

    private LeastSquares(SparseMatrix a, double[] x0, double[] sigma, boolean[] signed) {
        this.a = a;
        this.x0 = x0;
        this.sigma = sigma;
        this.signed = signed;
    }

    /**
     * Solves.
     *
     * @param a one row a balance, one column a variable
     * @param x0 values before
     * @param sigma standard deviations in the unit of x0; 0 for what may not move
     * @param signed true where a negative value makes sense
     */
    static double[] solve(SparseMatrix a, double[] x0, double[] sigma, boolean[] signed) {
        return new LeastSquares(a, x0, sigma, signed).solve();
    }

    private double[] solve() {
        for (int round = 0; ; round++) {
            double[] start = start();
            double[] weights = weights();
            NormalEquations equations = NormalEquations.of(a, weights);
            double[] pull = a.transposeTimes(equations.solve(a.times(start)));
            double[] wanted = free(pull);
            if (!hold(wanted) && (round > PATIENCE || !letGo(wanted))) {
                return clean(closed(equations, weights, moved(start, weights, pull)));
            }
        }
    }

    private double[] start() {
        double[] start = new double[x0.length];
        Arrays.setAll(start, j -> held.get(j) ? 0 : x0[j]);
        return start;
    }

    private double[] weights() {
        double[] weights = new double[x0.length];
        Arrays.setAll(weights, j -> held.get(j) ? 0 : sigma[j] * sigma[j]);
        return weights;
    }

    private static double[] moved(double[] x, double[] weights, double[] pull) {
        double[] moved = new double[x.length];
        Arrays.setAll(moved, j -> x[j] - weights[j] * pull[j]);
        return moved;
    }

    /** What rounding has left open is closed in the same way. */
    private double[] closed(NormalEquations equations, double[] weights, double[] x) {
        double[] closed = x;
        for (int step = 0; step < CLOSING_STEPS; step++) {
            closed = moved(closed, weights, a.transposeTimes(equations.solve(a.times(closed))));
        }
        return closed;
    }

    /** What every variable would like to be at the multipliers, held or not. */
    private double[] free(double[] pull) {
        double[] x = new double[x0.length];
        Arrays.setAll(x, j -> x0[j] - sigma[j] * sigma[j] * pull[j]);
        return x;
    }

    private boolean hold(double[] x) {
        boolean changed = false;
        for (int j = 0; j < x.length; j++) {
            if (!signed[j] && !held.get(j) && x[j] < -ZERO * size(j)) {
                held.set(j);
                changed = true;
            }
        }
        return changed;
    }

    private boolean letGo(double[] x) {
        boolean changed = false;
        for (int j = held.nextSetBit(0); j >= 0; j = held.nextSetBit(j + 1)) {
            if (x[j] > ZERO * size(j)) {
                held.clear(j);
                changed = true;
            }
        }
        return changed;
    }

    private double size(int j) {
        return Math.abs(x0[j]) + sigma[j];
    }

    private double[] clean(double[] x) {
        double[] clean = new double[x.length];
        Arrays.setAll(clean, j -> held.get(j) || (!signed[j] && x[j] < 0) ? 0 : x[j]);
        return clean;
    }
}
