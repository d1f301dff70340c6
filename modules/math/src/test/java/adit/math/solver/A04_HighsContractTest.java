package adit.math.solver;

import static java.lang.Double.NEGATIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Cancel;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.Outcome;
import adit.math.lp.SolveLimits;
import adit.math.lp.Start;
import adit.math.lp.Status;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** HiGHS keeps what every solver promises, and solves whole-number models. */
final class A04_HighsContractTest extends SolverContract {

    @Override
    LpSolver solver() {
        return new HighsSolver();
    }

    @Test
    void versionIsThatOfTheJar() {
        assertThat(solver().version()).isEqualTo("1.12.0");
    }

    /** Things of these weights and worths in a sack. */
    private static LinearModel knapsack(double[] worth, double[] weight, double room) {
        LinearModel.Builder b = LinearModel.builder().maximise(true);
        int sack = b.row(NEGATIVE_INFINITY, room);
        for (int k = 0; k < worth.length; k++) {
            b.coefficient(sack, b.wholeColumn(0, 1, worth[k]), weight[k]);
        }
        return b.build();
    }

    @Test
    void aKnapsackOfWholeThingsIsSolvedWithoutDuals() {
        LinearModel knapsack = knapsack(new double[] {60, 100, 120}, new double[] {10, 20, 30}, 50);
        try (LpSession session = solver().open(knapsack)) {
            Outcome outcome = session.solve(Start.COLD);
            LpSolution s = outcome.optimum("the knapsack");
            assertThat(s.copyX()).containsExactly(new double[] {0, 1, 1}, within(1e-9));
            assertThat(s.objective()).isCloseTo(220, within(1e-9));
            assertThat(outcome.bound().orElseThrow()).isCloseTo(220, within(1e-3));
            assertThat(s.hasDuals()).isFalse();
            assertThatIllegalStateException().isThrownBy(() -> s.rowDual(0)).withMessageContaining("integer");
        }
    }

    /** A knapsack of thirty rows and 250 things (as in Chu and Beasley): nobody proves its optimum within seconds. */
    private static LinearModel hard() {
        LinearModel.Builder b = LinearModel.builder().maximise(true);
        Random random = new Random(3);
        int columns = 250;
        for (int j = 0; j < columns; j++) {
            b.wholeColumn(0, 1, 500 + random.nextInt(500));
        }
        for (int i = 0; i < 30; i++) {
            int row = b.row(NEGATIVE_INFINITY, 250 * columns);
            for (int j = 0; j < columns; j++) {
                b.coefficient(row, j, 1 + random.nextInt(1000));
            }
        }
        return b.build();
    }

    @Test
    void aLimitLeavesAnIncumbentAndABoundOfAWholeNumberModel() {
        SolveLimits limits =
                SolveLimits.DEFAULT.withTime(Duration.ofMillis(800)).withRelativeGap(0);
        try (LpSession session = solver().open(hard(), Method.CHOOSE, limits, Cancel.NEVER)) {
            Outcome outcome = session.solve(Start.COLD);
            assertThat(outcome.status()).isEqualTo(Status.LIMIT);
            assertThat(outcome.hasSolution("the knapsacks")).isTrue();
            LpSolution incumbent = outcome.incumbent().orElseThrow();
            assertThat(incumbent.hasDuals()).isFalse();
            assertThat(outcome.bound().orElseThrow()).isGreaterThan(incumbent.objective());
        }
    }

    @Test
    void aGapEndsAWholeNumberModelEarly() {
        SolveLimits limits = SolveLimits.DEFAULT.withRelativeGap(0.05);
        try (LpSession session = solver().open(hard(), Method.CHOOSE, limits, Cancel.NEVER)) {
            Outcome outcome = session.solve(Start.COLD);
            double found = outcome.optimum("the knapsacks").objective();
            assertThat(outcome.bound().orElseThrow()).isBetween(found, 1.06 * found);
        }
    }

    @Test
    void aWholeNumberModelIsCancelled() {
        AtomicInteger questions = new AtomicInteger();
        SolveLimits limits = SolveLimits.DEFAULT.withRelativeGap(0);
        try (LpSession session = solver().open(hard(), Method.CHOOSE, limits, () -> questions.incrementAndGet() > 20)) {
            assertThat(session.solve(Start.COLD).status()).isEqualTo(Status.CANCELLED);
        }
    }

    @Test
    void interiorPointIsCancelled() {
        AtomicInteger questions = new AtomicInteger();
        LinearModel large = RandomModels.staircase(1_000, 10);
        try (LpSession session =
                solver().open(large, Method.IPM, SolveLimits.DEFAULT, () -> questions.incrementAndGet() > 5)) {
            assertThat(session.solve(Start.COLD).status()).isEqualTo(Status.CANCELLED);
        }
    }

    @Test
    void basisOfClpServesHighs() {
        LinearModel model = RandomModels.halfOpen(42, 150, 100);
        try (LpSession clp = new ClpSolver().open(model);
                LpSession session = solver().open(model)) {
            clp.solve(Start.COLD);
            session.setBasis(clp.basis());
            assertThat(session.solve(Start.WARM).iterations()).isLessThanOrEqualTo(1);
            clp.setBasis(session.basis());
            assertThat(clp.solve(Start.WARM).iterations()).isLessThanOrEqualTo(1);
        }
    }
}
