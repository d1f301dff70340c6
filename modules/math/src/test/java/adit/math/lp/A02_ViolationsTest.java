package adit.math.lp;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Checks that a broken answer is found out. Least of x + 2y where x + y ≥ 3, x − y ≤ 1, 0 ≤ x ≤ 4, y whole and free below. */
final class A02_ViolationsTest {

    private static LinearModel model() {
        LinearModel.Builder b = LinearModel.builder();
        int x = b.column(0, 4, 1);
        int y = b.wholeColumn(NEGATIVE_INFINITY, POSITIVE_INFINITY, 2);
        int need = b.row(3, POSITIVE_INFINITY);
        int spread = b.row(NEGATIVE_INFINITY, 1);
        b.coefficient(need, x, 1)
                .coefficient(need, y, 1)
                .coefficient(spread, x, 1)
                .coefficient(spread, y, -1);
        return b.build();
    }

    private static Violations at(double x, double y) {
        return Violations.of(model(), new double[] {x, y});
    }

    @Test
    void goodPointHasNone() {
        assertThat(at(2, 1).largest()).isZero();
        assertThat(at(2, 1).row().index()).isEqualTo(-1);
    }

    @Test
    void brokenPointsAreFound() {
        assertThat(at(1, 1).row()).isEqualTo(new Worst(0, 1));
        assertThat(at(4, 1).row()).isEqualTo(new Worst(1, 2));
        assertThat(at(5, 4).column()).isEqualTo(new Worst(0, 1));
        assertThat(at(-2, 5).column()).isEqualTo(new Worst(0, 2));
        assertThat(at(2, 1.25).whole()).isEqualTo(new Worst(1, 0.25));
        assertThat(at(2, 1.25).largest()).isEqualTo(0.25);
        assertThat(at(Double.NaN, 1).largest()).isEqualTo(POSITIVE_INFINITY);
    }

    /** Duals of the relaxation: need 1.5, spread −0.5; both reduced costs 0; optimum 4. */
    private static KktReport report(double x, double y, double need, double spread, double claimed) {
        double[] values = {x, y};
        LpSolution s = LpSolution.of(
                x + 2 * y, values, model().matrix().times(values), new double[] {need, spread}, new double[] {claimed, 0
                });
        return KktReport.of(model(), s);
    }

    @Test
    void goodDualsHaveNoFault() {
        KktReport report = report(2, 1, 1.5, -0.5, 0);
        assertThat(report.largest()).isZero();
        assertThat(report.gap()).isZero();
    }

    @Test
    void brokenDualsAreFound() {
        assertThat(report(2, 1, 1.5, 0.25, 0).rowDual()).isEqualTo(new Worst(1, 0.25));
        assertThat(report(2, 1, 1, 0, 0).columnDual()).isEqualTo(new Worst(1, 1));
        assertThat(report(2, 1, 1.5, -0.5, 0.125).reducedCost()).isEqualTo(new Worst(0, 0.125));
        assertThat(report(2, 2, 1.5, -0.5, 0).rowSlackness()).isEqualTo(new Worst(0, 1.5));
        assertThat(report(2, 1, 0.5, -0.5, 1).columnSlackness()).isEqualTo(new Worst(0, 2));
        assertThat(report(2, 2, 1.5, -0.5, 0).gap()).isCloseTo(2 / 11.0, within(1e-15));
    }
}
