package adit.math.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Building a model: order, sums, refusals, copies. */
final class A01_LinearModelTest {

    private static LinearModel.Builder twoByTwo() {
        LinearModel.Builder b = LinearModel.builder()
                .columnNames(j -> j == 0 ? "mine" : "mill")
                .rowNames(i -> i == 0 ? "balance" : "room");
        b.column(0, 4, 1);
        b.wholeColumn(-1, Double.POSITIVE_INFINITY, 2);
        b.row(1, 1);
        b.row(Double.NEGATIVE_INFINITY, 9);
        return b;
    }

    @Test
    void tripletsInAnyOrderBecomeSortedColumns() {
        LinearModel m = twoByTwo()
                .coefficient(1, 1, 5)
                .coefficient(1, 0, 3)
                .coefficient(0, 0, 2)
                .coefficient(1, 0, 0.5)
                .coefficient(0, 1, 7)
                .coefficient(0, 1, -7)
                .build();
        assertThat(m.nonzeros()).isEqualTo(3);
        assertThat(m.copyStart()).containsExactly(0, 2, 3);
        assertThat(m.copyIndex()).containsExactly(0, 1, 1);
        assertThat(m.copyValue()).containsExactly(2, 3.5, 5);
        assertThat(m.matrix().get(0, 1)).isZero();
        assertThat(m.objective(new double[] {3, 4})).isEqualTo(11);
        assertThat(m.copyWhole()).containsExactly(false, true);
    }

    @Test
    void columnsAndRowsWithoutCoefficientsKeepTheirPlace() {
        LinearModel.Builder b = LinearModel.builder();
        for (int k = 0; k < 50; k++) {
            b.column(0, k, 0);
            b.row(-k, k);
        }
        b.coefficient(49, 48, 1);
        LinearModel m = b.build();
        assertThat(m.copyStart()[48]).isZero();
        assertThat(m.copyStart()[49]).isEqualTo(1);
        assertThat(m.copyStart()[50]).isEqualTo(1);
        assertThat(m.upper(49)).isEqualTo(49);
        assertThat(m.rowLower(49)).isEqualTo(-49);
        assertThat(m.rowName(49)).isEqualTo("r49");
    }

    @Test
    void refusalsNameTheThing() {
        LinearModel.Builder b = twoByTwo();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> b.coefficient(0, 1, Double.NaN))
                .withMessageContaining("mill")
                .withMessageContaining("balance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> b.coefficient(2, 0, 1))
                .withMessage("no row 2: the model has 2 rows so far");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> b.coefficient(0, -1, 1))
                .withMessageStartingWith("no column -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> b.column(2, 1, 0))
                .withMessage("column mill has empty bounds: from 2.0 to 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> b.row(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> b.column(0, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> b.column(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0));
    }

    @Test
    void copiesAreCopies() {
        LinearModel m = twoByTwo().coefficient(0, 0, 2).build();
        m.copyCost()[0] = 99;
        m.copyValue()[0] = 99;
        double[] lower = m.copyLower();
        LinearModel other = m.withColumnBounds(lower, m.copyUpper());
        lower[0] = 99;
        assertThat(m.cost(0)).isEqualTo(1);
        assertThat(m.matrix().get(0, 0)).isEqualTo(2);
        assertThat(other.lower(0)).isZero();
    }

    @Test
    void editorKeepsTheBaseAndAppliesEveryChange() {
        LinearModel base = twoByTwo().coefficient(0, 0, 2).coefficient(1, 1, 3).build();
        ModelEditor editor = new ModelEditor(base);
        editor.setCoefficient(0, 0, 0);
        editor.setCoefficient(1, 0, 8);
        editor.setCost(1, -2);
        editor.setMaximise(true);
        LinearModel now = editor.toModel();
        assertThat(now.copyStart()).containsExactly(0, 1, 2);
        assertThat(now.copyValue()).containsExactly(8, 3);
        assertThat(now.maximise()).isTrue();
        assertThat(now.cost(1)).isEqualTo(-2);
        assertThat(now.columnName(1)).isEqualTo("mill");
        assertThat(base.matrix().get(0, 0)).isEqualTo(2);
    }
}
