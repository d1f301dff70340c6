package adit.math.lp;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Bounds and certificates that a pencil confirms. */
final class A05_DualBoundTest {

    /** Least of 2x + 3y where x + y ≥ 4 and x − y ≤ 2, x and y at least 0 and at most {@code upper}: 9 at (3, 1), y = (2.5, −0.5). */
    private static LinearModel corner(double upper) {
        LinearModel.Builder b = LinearModel.builder();
        int x = b.column(0, upper, 2);
        int y = b.column(0, upper, 3);
        int need = b.row(4, POSITIVE_INFINITY);
        int spread = b.row(NEGATIVE_INFINITY, 2);
        b.coefficient(need, x, 1)
                .coefficient(need, y, 1)
                .coefficient(spread, x, 1)
                .coefficient(spread, y, -1);
        return b.build();
    }

    private static LinearModel turned(LinearModel model) {
        double[] cost = model.copyCost();
        for (int j = 0; j < cost.length; j++) {
            cost[j] = -cost[j];
        }
        return model.withObjective(cost, true);
    }

    private static double bound(LinearModel model, double... y) {
        return DualBound.of(model, y).value();
    }

    @Test
    void bestMultipliersGiveTheOptimumAndOthersLess() {
        LinearModel corner = corner(POSITIVE_INFINITY);
        assertThat(bound(corner, 2.5, -0.5)).isEqualTo(9);
        assertThat(bound(corner, 2, 0)).isEqualTo(8);
        assertThat(bound(corner, 0, 0)).isZero();
    }

    @Test
    void maximisingTurnsEverySign() {
        LinearModel most = turned(corner(POSITIVE_INFINITY));
        assertThat(bound(most, -2.5, 0.5)).isEqualTo(-9);
        assertThat(bound(most, -2, 0)).isEqualTo(-8);
        assertThat(bound(most, -3, 0)).isEqualTo(POSITIVE_INFINITY);
    }

    @Test
    void multiplierOfTheWrongSignCountsAsZero() {
        assertThat(bound(corner(POSITIVE_INFINITY), 2, 7)).isEqualTo(8);
        assertThat(bound(corner(POSITIVE_INFINITY), -1, 0)).isZero();
    }

    @Test
    void reducedCostThatMeetsAnInfiniteBoundNamesItsColumn() {
        DualBound bound = DualBound.of(corner(POSITIVE_INFINITY), new double[] {2.75, -0.5});
        assertThat(bound.value()).isEqualTo(NEGATIVE_INFINITY);
        assertThat(bound.culprit()).contains(0);
        assertThat(DualBound.of(corner(10), new double[] {2.75, -0.5}).culprit())
                .isEmpty();
    }

    /** y = (2.75, −0.5): 11 − 1, reduced costs −0.25 and −0.25 at 10 each: −5. */
    @Test
    void termsAddUpAndComeLargestFirst() {
        DualBound bound = DualBound.of(corner(10), new double[] {2.75, -0.5});
        assertThat(bound.value()).isEqualTo(5);
        assertThat(bound.terms())
                .containsExactly(
                        new DualBound.Term(DualBound.Of.ROW, 0, 2.75, 4, 11),
                        new DualBound.Term(DualBound.Of.COLUMN, 0, -0.25, 10, -2.5),
                        new DualBound.Term(DualBound.Of.COLUMN, 1, -0.25, 10, -2.5),
                        new DualBound.Term(DualBound.Of.ROW, 1, -0.5, 2, -1));
    }

    @Test
    void aChangedDigitWeakensAndNeverFalsifies() {
        LinearModel corner = corner(10);
        for (int row = 0; row < 2; row++) {
            for (double digit = 1; digit > 1e-16; digit /= 10) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    double[] y = {2.5, -0.5};
                    y[row] += sign * digit;
                    double bound = bound(corner, y);
                    assertThat(bound).isLessThanOrEqualTo(9);
                    if (digit > 1e-14) {
                        assertThat(bound).isLessThan(9);
                    }
                }
            }
        }
    }

    /** 0.1 as a double is above a tenth: thrice that is above 0.3, which plain doubles would round up, and we round down. */
    @Test
    void roundsOutward() {
        LinearModel.Builder b = LinearModel.builder();
        b.coefficient(b.row(0.1, POSITIVE_INFINITY), b.column(0, 1, 3), 1);
        LinearModel least = b.build();
        assertThat(0.1 * 3).isEqualTo(0.30000000000000004);
        assertThat(bound(least, 3)).isEqualTo(0.3).isLessThan(0.1 * 3);
        LinearModel most =
                least.withRowBounds(new double[] {0}, new double[] {0.1}).withObjective(new double[] {3}, true);
        assertThat(bound(most, 3)).isEqualTo(0.30000000000000004);
    }

    @Test
    void otherBoundsGiveAnotherBound() {
        LinearModel corner = corner(10);
        double[] upper = {10, 10};
        double[] none = {0, 0};
        double[] rowLower = {6, NEGATIVE_INFINITY};
        double[] rowUpper = {POSITIVE_INFINITY, 2};
        DualBound bound = DualBound.of(corner, none, upper, rowLower, rowUpper, new double[] {2.5, -0.5});
        assertThat(bound.value()).isEqualTo(14);
    }

    @Test
    void refusesMultipliersThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> bound(corner(1), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bound(corner(1), 1, Double.NaN))
                .withMessageContaining("r1");
    }

    @Test
    void rayProvesWhatCannotBe() {
        LinearModel small = corner(1);
        FarkasCheck check = FarkasCheck.of(small, new double[] {1, 0});
        assertThat(check.proves()).isTrue();
        assertThat(check.margin()).isEqualTo(2);
        assertThat(FarkasCheck.of(corner(2), new double[] {1, 0}).proves()).isFalse();
        assertThat(FarkasCheck.of(corner(2), new double[] {1, 0}).margin()).isZero();
        assertThat(FarkasCheck.of(small, new double[] {-1, 0}).proves()).isFalse();
        FarkasCheck open = FarkasCheck.of(corner(POSITIVE_INFINITY), new double[] {1, 0});
        assertThat(open.proves()).isFalse();
        assertThat(open.culprit()).contains(0);
    }

    /** x + y ≤ 5 implies x, y ≤ 5; z ≤ 2x + 1 then implies z ≤ 11; nothing bounds w. */
    @Test
    void rowsImplyBounds() {
        LinearModel.Builder b = LinearModel.builder();
        int x = b.column(0, POSITIVE_INFINITY, 1);
        int y = b.column(0, POSITIVE_INFINITY, 1);
        int z = b.column(0, POSITIVE_INFINITY, 1);
        int w = b.column(NEGATIVE_INFINITY, POSITIVE_INFINITY, 1);
        int v = b.column(NEGATIVE_INFINITY, 0, 1);
        int sum = b.row(NEGATIVE_INFINITY, 5);
        int chain = b.row(NEGATIVE_INFINITY, 1);
        int floor = b.row(-8, POSITIVE_INFINITY);
        b.coefficient(sum, x, 1).coefficient(sum, y, 1);
        b.coefficient(chain, z, 1).coefficient(chain, x, -2);
        b.coefficient(floor, v, 4);
        LinearModel tight = ImpliedBounds.tighten(b.build());
        assertThat(tight.upper(x)).isEqualTo(5);
        assertThat(tight.upper(y)).isEqualTo(5);
        assertThat(tight.upper(z)).isEqualTo(11);
        assertThat(tight.upper(w)).isEqualTo(POSITIVE_INFINITY);
        assertThat(tight.lower(w)).isEqualTo(NEGATIVE_INFINITY);
        assertThat(tight.lower(v)).isEqualTo(-2);
        assertThat(tight.lower(x)).isZero();
    }

    @Test
    void oneRowBeyondReachIsARay() {
        assertThat(FarkasCheck.findSingleRow(corner(2))).isEmpty();
        assertThat(FarkasCheck.findSingleRow(corner(1)).orElseThrow()).containsExactly(1, 0);
        LinearModel low = corner(9).withRowBounds(new double[] {0, -99}, new double[] {9, -10});
        double[] ray = FarkasCheck.findSingleRow(low).orElseThrow();
        assertThat(ray).containsExactly(0, -1);
        assertThat(FarkasCheck.of(low, ray).margin()).isEqualTo(1);
    }

    /** No worse than 20: x ≤ 10 and y ≤ 20/3, so (2.75, −0.5) gives 10 − 2.5 − 5/3; but no better than 5 when asked for 5. */
    @Test
    void comparisonWithAnObjectiveBoundsTheColumnsThatCost() {
        LinearModel corner = corner(POSITIVE_INFINITY);
        double[] y = {2.75, -0.5};
        assertThat(DualBound.of(corner, y, 20).value()).isCloseTo(10 - 2.5 - 5 / 3.0, within(1e-14));
        assertThat(DualBound.of(turned(corner), new double[] {-2.75, 0.5}, -20).value())
                .isCloseTo(-(10 - 2.5 - 5 / 3.0), within(1e-14));
        assertThat(DualBound.of(corner, y, 5).value()).isEqualTo(5);
        assertThat(DualBound.of(corner, new double[] {2.5, -0.5}, 20).value()).isEqualTo(9);
        assertThatIllegalArgumentException().isThrownBy(() -> DualBound.of(corner, y, POSITIVE_INFINITY));
    }
}
