package adit.reconcile;

import adit.math.linear.SparseMatrix;
import adit.math.linear.SparseSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The system (A W Aᵀ) λ = r, scaled to a diagonal of ones. Balances that follow from others make it singular; so a little is added to
 * the diagonal; the resulting error is corrected by solving again for the residual.
 */
final class NormalEquations {

    private static final double EASE = 1e-12;
    private static final double GOOD = 1e-14;
    private static final int MOST_STEPS = 20;

    private final SparseMatrix matrix;
    private final SparseSystem eased;
    private final double[] scale;
    private final int[] order;

    private NormalEquations(SparseMatrix matrix, SparseSystem eased, double[] scale, int[] order) {
        this.matrix = matrix;
        this.eased = eased;
        this.scale = scale;
        this.order = order;
    }

    static NormalEquations of(SparseMatrix a, double[] weights) {
        double[] scale = scale(a, weights);
        int[] order = EliminationOrder.of(a, weights);
        int[] position = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            position[order[i]] = i;
        }
        SparseMatrix.Builder exact = new SparseMatrix.Builder();
        for (int j = 0; j < a.columns(); j++) {
            addColumn(exact, a, j, weights[j], scale, position);
        }
        SparseMatrix.Builder eased = new SparseMatrix.Builder();
        SparseMatrix matrix = exact.build(a.rows(), a.rows());
        for (int i = 0; i < a.rows(); i++) {
            matrix.forEachInColumn(i, entryOf(eased, i));
            eased.add(i, i, matrix.get(i, i) == 0 ? 1 : EASE);
        }
        return new NormalEquations(matrix, SparseSystem.of(eased.build(a.rows(), a.rows())), scale, order);
    }

    private static SparseMatrix.Entry entryOf(SparseMatrix.Builder matrix, int column) {
        return (row, value) -> matrix.add(row, column, value);
    }

    private static double[] scale(SparseMatrix a, double[] weights) {
        double[] diagonal = new double[a.rows()];
        for (int j = 0; j < a.columns(); j++) {
            double weight = weights[j];
            a.forEachInColumn(j, (i, value) -> diagonal[i] += weight * value * value);
        }
        double[] scale = new double[a.rows()];
        Arrays.setAll(scale, i -> diagonal[i] > 0 ? 1 / Math.sqrt(diagonal[i]) : 0);
        return scale;
    }

    private static void addColumn(
            SparseMatrix.Builder matrix, SparseMatrix a, int column, double weight, double[] scale, int[] position) {
        if (weight == 0) {
            return;
        }
        List<Integer> rows = new ArrayList<>();
        a.forEachInColumn(column, (i, value) -> rows.add(i));
        for (int i : rows) {
            for (int k : rows) {
                double product = weight * a.get(i, column) * a.get(k, column) * scale[i] * scale[k];
                matrix.add(position[i], position[k], product);
            }
        }
    }

    /** λ for a residual r, one number a balance. */
    double[] solve(double[] residual) {
        double[] r = new double[residual.length];
        Arrays.setAll(r, i -> residual[order[i]] * scale[order[i]]);
        double[] lambda = solveScaled(r);
        double[] answer = new double[residual.length];
        for (int i = 0; i < answer.length; i++) {
            answer[order[i]] = lambda[i] * scale[order[i]];
        }
        return answer;
    }

    private double[] solveScaled(double[] r) {
        double[] lambda = new double[r.length];
        double first = largest(r);
        double left = first;
        for (int step = 0; step < MOST_STEPS && left > GOOD * first; step++) {
            double[] more = solveEased(residual(r, lambda), left);
            Arrays.setAll(lambda, i -> lambda[i] + more[i]);
            left = largest(residual(r, lambda));
        }
        return lambda;
    }

    /** Solved for x + 1 in units of the largest residual, so that rounding is small compared with every unknown. */
    private double[] solveEased(double[] r, double unit) {
        double[] ones = new double[r.length];
        Arrays.fill(ones, 1);
        double[] right = matrix.times(ones);
        Arrays.setAll(right, i -> right[i] + (matrix.get(i, i) == 0 ? 1 : EASE) + r[i] / unit);
        double[] x = eased.solve(right);
        Arrays.setAll(x, i -> (x[i] - 1) * unit);
        return x;
    }

    private double[] residual(double[] r, double[] lambda) {
        double[] residual = matrix.times(lambda);
        Arrays.setAll(residual, i -> matrix.get(i, i) == 0 ? 0 : r[i] - residual[i]);
        return residual;
    }

    private static double largest(double[] r) {
        return Arrays.stream(r).map(Math::abs).max().orElse(0);
    }
}
