package adit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.linear.SparseMatrix;
import org.junit.jupiter.api.Test;

class A05_LeastSquaresTest {

    @Test
    void threeEstimatesOfOneNumberGiveTheirWeightedMean() {
        double[] x = LeastSquares.solve(
                matrix(new double[][] {{1, -1, 0}, {0, 1, -1}}),
                new double[] {1, 10, -5},
                new double[] {10, 1, 1},
                new boolean[] {false, false, true});
        assertThat(x[0]).isCloseTo(x[1], within(1e-12));
        assertThat(x[1]).isCloseTo(x[2], within(1e-12));
        assertThat(x[0]).isCloseTo((1 / 100.0 + 10 - 5) / (1 / 100.0 + 2), within(1e-9));
    }

    @Test
    void theSignIsKept() {
        double[] x = LeastSquares.solve(
                matrix(new double[][] {{1, -1, -1}}), new double[] {1, 10, 1}, new double[] {1, 1, 5}, new boolean[3]);
        assertThat(x[2]).isZero();
        assertThat(x[0]).isCloseTo(5.5, within(1e-9));
        assertThat(x[1]).isCloseTo(5.5, within(1e-9));
    }

    @Test
    void whatWasHeldTooEarlyIsLetGo() {
        double[] x = LeastSquares.solve(
                matrix(new double[][] {{1, -1, 0, -1}, {0, 1, -1, 0}}),
                new double[] {0, -1, 9, -20},
                new double[] {1, 1, 1, 1},
                new boolean[4]);
        // d is held at 0, so a = b = c: their mean, which b alone would not want
        assertThat(x[3]).isZero();
        assertThat(x[1]).isCloseTo(8 / 3.0, within(1e-9));
    }

    @Test
    void aBalanceThatFollowsFromOthersDoesNoHarm() {
        double[] x = LeastSquares.solve(
                matrix(new double[][] {{1, -1}, {2, -2}, {1, -1}}),
                new double[] {10, 20},
                new double[] {1, 1},
                new boolean[2]);
        assertThat(x).containsExactly(new double[] {15, 15}, within(1e-9));
    }

    @Test
    void whatIsExactStays() {
        double[] x = LeastSquares.solve(
                matrix(new double[][] {{1, -1}}), new double[] {10, 20}, new double[] {0, 1}, new boolean[2]);
        assertThat(x).containsExactly(new double[] {10, 10}, within(1e-9));
    }

    private static SparseMatrix matrix(double[][] rows) {
        SparseMatrix.Builder builder = new SparseMatrix.Builder();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                builder.add(i, j, rows[i][j]);
            }
        }
        return builder.build(rows.length, rows[0].length);
    }
}
