package adit.math.solver;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import adit.math.lp.Basis;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.Start;
import adit.math.lp.Violations;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a session promises about changes, warm starts and repeated solves. */
final class SessionTest {

    private final HighsSolver highs = new HighsSolver();
    private final LinearModel model = RandomModels.halfOpen(42, 150, 100);

    @Test
    void warmSolveAfterChangesEqualsColdSolveOfTheChangedModel() {
        try (LpSession session = highs.open(model)) {
            session.solve(Start.COLD);
            double before = session.solve(Start.WARM).objective();
            change(session);
            LpSolution warm = session.solve(Start.WARM);
            try (LpSession fresh = highs.open(session.model())) {
                LpSolution cold = fresh.solve(Start.COLD);
                assertThat(warm.objective()).isCloseTo(cold.objective(), within(1e-7));
                assertThat(warm.objective()).isNotCloseTo(before, within(1e-3));
                assertThat(Violations.of(session.model(), warm).largest()).isLessThan(1e-7);
            }
        }
    }

    private static void change(LpSession session) {
        session.setColumnBounds(1, 0, 2.5);
        session.setRowBounds(3, NEGATIVE_INFINITY, POSITIVE_INFINITY);
        session.setCost(4, 1.5);
        session.setCoefficient(5, 6, 0.75);
        session.setCoefficient(6, 7, 0);
    }

    @Test
    void warmSolveNeedsNoIterationWhenNothingChanged() {
        try (LpSession session = highs.open(model)) {
            assertThat(session.solve(Start.COLD).iterations()).isPositive();
            assertThat(session.solve(Start.WARM).iterations()).isZero();
        }
    }

    @Test
    void coldSolveGivesTheSameBitsWhateverCameBefore() {
        LpSolution first;
        try (LpSession session = highs.open(model)) {
            first = session.solve(Start.COLD);
        }
        try (LpSession session = highs.open(model)) {
            disturb(session);
            LpSolution again = session.solve(Start.COLD);
            assertThat(again.copyX()).containsExactly(first.copyX());
            assertThat(again.copyRowDual()).containsExactly(first.copyRowDual());
            assertThat(again.iterations()).isEqualTo(first.iterations()).isPositive();
        }
    }

    /** No coefficient changes here, so that the solver is cleared and not given the model anew. */
    @Test
    void coldSolveForgetsTheBasis() {
        try (LpSession session = highs.open(model)) {
            LpSolution first = session.solve(Start.COLD);
            session.setColumnBounds(1, 0, 1.25);
            session.solve(Start.WARM);
            session.setColumnBounds(1, model.lower(1), model.upper(1));
            session.solve(Start.WARM);
            LpSolution again = session.solve(Start.COLD);
            assertThat(again.iterations()).isEqualTo(first.iterations()).isPositive();
            assertThat(again.copyX()).containsExactly(first.copyX());
        }
    }

    @Test
    void coldSolveGivesTheBitsOfAFreshSessionWithTheChangedModel() {
        try (LpSession session = highs.open(model)) {
            disturb(session);
            change(session);
            LpSolution changed = session.solve(Start.COLD);
            try (LpSession fresh = highs.open(session.model())) {
                LpSolution cold = fresh.solve(Start.COLD);
                assertThat(changed.copyX()).containsExactly(cold.copyX());
                assertThat(changed.copyRowDual()).containsExactly(cold.copyRowDual());
                assertThat(changed.iterations()).isEqualTo(cold.iterations());
            }
        }
    }

    @Test
    void setBasisGivesTheSameBitsWhateverCameBefore() {
        try (LpSession session = highs.open(model)) {
            session.solve(Start.COLD);
            Basis base = session.basis();
            double[] first = changedFrom(session, base);
            disturb(session);
            assertThat(changedFrom(session, base)).containsExactly(first);
        }
    }

    private double[] changedFrom(LpSession session, Basis base) {
        session.setBasis(base);
        session.setColumnBounds(1, 0, 1.25);
        double[] x = session.solve(Start.WARM).copyX();
        session.setColumnBounds(1, model.lower(1), model.upper(1));
        return x;
    }

    /** Solves other things and puts everything back. */
    private void disturb(LpSession session) {
        double coefficient = model.matrix().get(0, firstColumnOf(0));
        session.setCoefficient(0, firstColumnOf(0), 0);
        session.setRowBounds(0, NEGATIVE_INFINITY, POSITIVE_INFINITY);
        session.setMaximise(!model.maximise());
        session.solve(Start.WARM);
        session.setMaximise(model.maximise());
        session.solve(Start.WARM);
        session.setCoefficient(0, firstColumnOf(0), coefficient);
        session.setRowBounds(0, model.rowLower(0), model.rowUpper(0));
        session.solve(Start.WARM);
    }

    private int firstColumnOf(int row) {
        for (int j = 0; j < model.columns(); j++) {
            if (model.matrix().get(row, j) != 0) {
                return j;
            }
        }
        throw new IllegalStateException("row " + row + " is empty");
    }

    @Test
    void basisGoesOutAndBackIn() {
        try (LpSession session = highs.open(model)) {
            session.solve(Start.COLD);
            Basis basis = session.basis();
            session.setBasis(basis);
            assertThat(session.solve(Start.WARM).iterations()).isZero();
            assertThat(session.basis()).isEqualTo(basis);
            assertThat(basis).isNotEqualTo(Basis.of(150, 100, j -> Basis.At.LOWER, i -> Basis.At.BASIC));
        }
    }

    @Test
    void basisOfClpServesHighs() {
        try (LpSession clp = new ClpSolver().open(model);
                LpSession session = highs.open(model)) {
            clp.solve(Start.COLD);
            session.setBasis(clp.basis());
            assertThat(session.solve(Start.WARM).iterations()).isLessThanOrEqualTo(1);
            clp.setBasis(session.basis());
            assertThat(clp.solve(Start.WARM).iterations()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void knapsackOfWholeThings() {
        LinearModel.Builder b = LinearModel.builder().maximise(true);
        double[] worth = {60, 100, 120};
        double[] weight = {10, 20, 30};
        int sack = b.row(NEGATIVE_INFINITY, 50);
        for (int k = 0; k < 3; k++) {
            b.coefficient(sack, b.wholeColumn(0, 1, worth[k]), weight[k]);
        }
        LinearModel knapsack = b.build();
        try (LpSession session = highs.open(knapsack)) {
            LpSolution s = session.solve(Start.COLD);
            assertThat(s.copyX()).containsExactly(new double[] {0, 1, 1}, within(1e-9));
            assertThat(s.objective()).isCloseTo(220, within(1e-9));
            assertThat(s.hasDuals()).isFalse();
            assertThatIllegalStateException().isThrownBy(() -> s.rowDual(0)).withMessageContaining("integer");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new ClpSolver().open(knapsack));
    }

    @Test
    void closedSessionSaysSo() {
        LpSession session = highs.open(model);
        session.close();
        session.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> session.solve(Start.COLD))
                .withMessageContaining("closed");
        assertThatIllegalStateException().isThrownBy(() -> session.setCost(0, 1));
    }

    @Test
    void refusesWhatTheModelRefuses() {
        try (LpSession session = highs.open(model)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.setColumnBounds(2, 3, 1))
                    .withMessageContaining("x2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.setRowBounds(100, 0, 1))
                    .withMessageContaining("no row 100");
            assertThatIllegalArgumentException().isThrownBy(() -> session.setCost(0, Double.NaN));
            assertThatIllegalStateException().isThrownBy(session::basis).withMessageContaining("no basis");
            Basis small = Basis.of(1, 1, j -> Basis.At.LOWER, i -> Basis.At.BASIC);
            assertThatIllegalArgumentException().isThrownBy(() -> session.setBasis(small));
        }
    }

    @Test
    void answersAreCopies() {
        try (LpSession session = highs.open(model)) {
            LpSolution s = session.solve(Start.COLD);
            double first = s.x(0);
            Arrays.fill(s.copyX(), 99);
            session.setColumnBounds(0, 50, 60);
            session.solve(Start.WARM);
            assertThat(s.x(0)).isEqualTo(first);
        }
    }

    @Test
    void emptyModelIsOptimal() {
        try (LpSession session = highs.open(LinearModel.builder().build())) {
            assertThat(session.solve(Start.COLD).objective()).isZero();
        }
    }

    @Test
    void versionsAreThoseOfTheJar() {
        assertThat(highs.version()).isEqualTo("1.12.0");
        assertThat(new ClpSolver().version()).startsWith("1.17");
    }
}
