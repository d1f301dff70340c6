package adit.math.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Square systems: solved, put back, and refused when singular. */
final class A01_SparseSystemTest {

    private static SparseMatrix matrix(int size, double[][] triplets) {
        SparseMatrix.Builder b = new SparseMatrix.Builder();
        for (double[] t : triplets) {
            b.add((int) t[0], (int) t[1], t[2]);
        }
        return b.build(size, size);
    }

    /** 2x + y = 5, x + 3y = 10 at (1, 3); the 2 is given in two parts. */
    @Test
    void solvesTwoByTwoForTwoRightHandSides() {
        SparseSystem system =
                SparseSystem.of(matrix(2, new double[][] {{0, 0, 1}, {0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 3}}));
        assertThat(system.solve(new double[] {5, 10})).containsExactly(new double[] {1, 3}, within(1e-12));
        assertThat(system.solve(new double[] {3, 4})).containsExactly(new double[] {1, 1}, within(1e-12));
    }

    /** x₁ = 7, x₀ = 4: needs the rows to change places. */
    @Test
    void pivotsWhereTheDiagonalIsZero() {
        SparseSystem system = SparseSystem.of(matrix(2, new double[][] {{0, 1, 1}, {1, 0, 1}}));
        assertThat(system.solve(new double[] {7, 4})).containsExactly(4, 7);
    }

    /** Each of many passes on shares of what it gets: x = b + S x, so (I − S) x = b; forth and back gives the beginning. */
    @Test
    void tracesShareMatrixForthAndBack() {
        int size = 800;
        Random random = new Random(7);
        SparseMatrix.Builder b = new SparseMatrix.Builder();
        double[] x = new double[size];
        for (int j = 0; j < size; j++) {
            x[j] = random.nextDouble();
            b.add(j, j, 1);
            for (int k = 0; k < 5; k++) {
                b.add(random.nextInt(size), j, -0.19 * random.nextDouble());
            }
        }
        SparseMatrix shares = b.build(size, size);
        assertThat(SparseSystem.of(shares).solve(shares.times(x))).containsExactly(x, within(1e-9));
    }

    @Test
    void singularSystemNamesTheEquation() {
        SparseMatrix twice = matrix(3, new double[][] {{0, 0, 1}, {0, 1, 2}, {1, 2, 4}, {2, 0, 2}, {2, 1, 4}});
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> SparseSystem.of(twice, i -> "balance of place " + i))
                .withMessageContaining("balance of place 2");
    }

    @Test
    void emptyEquationIsNamed() {
        SparseMatrix hole = matrix(2, new double[][] {{0, 0, 1}, {0, 1, 2}});
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> SparseSystem.of(hole))
                .withMessageContaining("equation 1");
    }

    /** Two that pass everything to each other: x₀ = x₁ + 1, x₁ = x₀. */
    @Test
    void closedCircleIsSingular() {
        SparseMatrix circle = matrix(2, new double[][] {{0, 0, 1}, {0, 1, -1}, {1, 0, -1}, {1, 1, 1}});
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> SparseSystem.of(circle).solve(new double[] {1, 0}))
                .withMessageContaining("equation 1");
    }

    @Test
    void refusesShapesThatDoNotFit() {
        SparseMatrix tall = new SparseMatrix.Builder().add(0, 0, 1).build(2, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseSystem.of(tall))
                .withMessageContaining("square");
        SparseSystem one = SparseSystem.of(matrix(1, new double[][] {{0, 0, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> one.solve(new double[2]));
        assertThat(one.solve(new double[] {3})).containsExactly(1.5);
    }

    @Test
    void matrixTimesItsTransposeAgreeOnTheSameNumber() {
        SparseMatrix a = matrix(3, new double[][] {{0, 1, 2}, {2, 0, -1}, {1, 1, 4}});
        assertThat(a.times(new double[] {1, 2, 3})).containsExactly(4, 8, -1);
        assertThat(a.transposeTimes(new double[] {1, 2, 3})).containsExactly(-3, 10, 0);
    }
}
