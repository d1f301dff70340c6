package adit.reconcile;

import adit.math.linear.SparseMatrix;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The x nearest to x0 that satisfies A x = 0 and is not negative where that is not allowed: minimise Σ ((x − x0)/σ)².
 *
 * <p>Without sign constraints the solution is x = x0 − W Aᵀ (A W Aᵀ)⁻¹ A x0 with W = diag(σ²) (Stone, Champernowne and Meade 1942). Signs are enforced by
 * block principal pivoting (Júdice and Pires 1994): variables that become negative are fixed at 0 and fixed variables that
 * would become positive are released, until there are none of either; the solution then satisfies the optimality conditions.
 */
final class LeastSquares {

    /** The threshold for zero, relative to the size of a variable. */
    private static final double ZERO = 1e-11;

    /** How often all may change sides without progress. */
    private static final int PATIENCE = 5;

    private static final int MOST_ROUNDS = 2_000;

    private static final int STEPS = 8;

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
     * @param sigma standard deviations in the unit of x0; 0 for fixed variables
     * @param signed true if the variable may be negative
     */
    static double[] solve(SparseMatrix a, double[] x0, double[] sigma, boolean[] signed) {
        return new LeastSquares(a, x0, sigma, signed).solve();
    }

    private double[] solve() {
        int fewest = Integer.MAX_VALUE;
        int patience = PATIENCE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] x = nearest();
            BitSet wrong = wrong(x);
            if (wrong.isEmpty()) {
                return clean(x);
            }
            patience = wrong.cardinality() < fewest ? PATIENCE : patience - 1;
            fewest = Math.min(fewest, wrong.cardinality());
            exchange(wrong, patience >= 0);
        }
        throw new ArithmeticException("no feasible signs were found that close the balances");
    }

    /**
     * The nearest x that closes the balances with the fixed variables at 0; for fixed variables, their unconstrained value. The
     * projection is repeated to remove rounding errors.
     */
    private double[] nearest() {
        double[] x = start();
        double[] weights = weights();
        NormalEquations equations = NormalEquations.of(a, weights);
        double[] lambda = new double[a.rows()];
        for (int step = 0; step < STEPS; step++) {
            double[] more = equations.solve(a.times(x));
            double[] pull = a.transposeTimes(more);
            for (int j = 0; j < x.length; j++) {
                x[j] -= weights[j] * pull[j];
            }
            Arrays.setAll(lambda, i -> lambda[i] + more[i]);
        }
        double[] wanted = free(a.transposeTimes(lambda));
        held.stream().forEach(j -> x[j] = wanted[j]);
        return x;
    }

    /** Changes the side of all variables on the wrong side; if that makes no progress, only of the last of them, which terminates. */
    private void exchange(BitSet wrong, boolean all) {
        if (all) {
            held.xor(wrong);
        } else {
            held.flip(wrong.length() - 1);
        }
    }

    /** Variables that are free and negative, or fixed at 0 and would be positive. */
    private BitSet wrong(double[] wanted) {
        BitSet wrong = new BitSet();
        for (int j = 0; j < wanted.length; j++) {
            double least = ZERO * (Math.abs(x0[j]) + sigma[j]);
            if (!signed[j] && (held.get(j) ? wanted[j] > least : wanted[j] < -least)) {
                wrong.set(j);
            }
        }
        return wrong;
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

    /** The unconstrained value of every variable at the multipliers, fixed or not. */
    private double[] free(double[] pull) {
        double[] x = new double[x0.length];
        Arrays.setAll(x, j -> x0[j] - sigma[j] * sigma[j] * pull[j]);
        return x;
    }

    private double[] clean(double[] x) {
        double[] clean = new double[x.length];
        Arrays.setAll(clean, j -> held.get(j) || (!signed[j] && x[j] < 0) ? 0 : x[j]);
        return clean;
    }
}
