package adit.math.solver;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Cancel;
import adit.math.lp.Basis;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.Outcome;
import adit.math.lp.SolveLimits;
import adit.math.lp.SolverException;
import adit.math.lp.Start;
import adit.math.lp.Status;
import adit.math.lp.Violations;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a session of any solver promises about changes, warm starts, repeated solves, limits and cancel. */
@Timeout(120)
abstract class SolverContract {

    /** Stages of a model that takes the simplex method seconds. */
    private static final int LONG = 6_000;

    private final LpSolver solver = solver();
    private final LinearModel model = RandomModels.halfOpen(42, 150, 100);

    abstract LpSolver solver();

    private static double[] x(Outcome outcome) {
        return outcome.optimum("the test").copyX();
    }

    private static double[] rowDual(Outcome outcome) {
        return outcome.optimum("the test").copyRowDual();
    }

    private static LpSolution optimum(LpSession session, Start how) {
        return session.solve(how).optimum("the test");
    }

    @Test
    void warmSolveAfterChangesEqualsColdSolveOfTheChangedModel() {
        try (LpSession session = solver.open(model)) {
            session.solve(Start.COLD);
            double before = optimum(session, Start.WARM).objective();
            change(session);
            LpSolution warm = optimum(session, Start.WARM);
            try (LpSession fresh = solver.open(session.model())) {
                LpSolution cold = optimum(fresh, Start.COLD);
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
    void aSolveAfterChangesOfCostsEqualsAColdOneAndGivesTheSameBitsFromTheSameBasis() {
        try (LpSession session = solver.open(model)) {
            session.solve(Start.COLD);
            Basis base = session.basis();
            session.setCost(4, -1.5);
            session.setCost(2, 0.25);
            session.setBasis(base);
            LpSolution warm = optimum(session, Start.WARM_COSTS);
            session.setBasis(base);
            assertThat(optimum(session, Start.WARM_COSTS).copyX()).containsExactly(warm.copyX());
            double cold = optimum(session, Start.COLD).objective();
            assertThat(warm.objective()).isCloseTo(cold, within(1e-7));
            assertThat(Violations.of(session.model(), warm).largest()).isLessThan(1e-7);
        }
    }

    @Test
    void warmSolveNeedsNoIterationWhenNothingChanged() {
        try (LpSession session = solver.open(model)) {
            assertThat(session.solve(Start.COLD).iterations()).isPositive();
            assertThat(session.solve(Start.WARM).iterations()).isZero();
        }
    }

    @Test
    void coldSolveGivesTheSameBitsWhateverCameBefore() {
        Outcome first;
        try (LpSession session = solver.open(model)) {
            first = session.solve(Start.COLD);
        }
        try (LpSession session = solver.open(model)) {
            disturb(session);
            Outcome again = session.solve(Start.COLD);
            assertThat(x(again)).containsExactly(x(first));
            assertThat(rowDual(again)).containsExactly(rowDual(first));
            assertThat(again.iterations()).isEqualTo(first.iterations()).isPositive();
        }
    }

    /** No coefficient changes here, so that the solver is cleared and not given the model anew. */
    @Test
    void coldSolveForgetsTheBasis() {
        try (LpSession session = solver.open(model)) {
            Outcome first = session.solve(Start.COLD);
            session.setColumnBounds(1, 0, 1.25);
            session.solve(Start.WARM);
            session.setColumnBounds(1, model.lower(1), model.upper(1));
            session.solve(Start.WARM);
            Outcome again = session.solve(Start.COLD);
            assertThat(again.iterations()).isEqualTo(first.iterations()).isPositive();
            assertThat(x(again)).containsExactly(x(first));
        }
    }

    @Test
    void coldSolveGivesTheBitsOfAFreshSessionWithTheChangedModel() {
        try (LpSession session = solver.open(model)) {
            disturb(session);
            change(session);
            Outcome changed = session.solve(Start.COLD);
            try (LpSession fresh = solver.open(session.model())) {
                Outcome cold = fresh.solve(Start.COLD);
                assertThat(x(changed)).containsExactly(x(cold));
                assertThat(rowDual(changed)).containsExactly(rowDual(cold));
                assertThat(changed.iterations()).isEqualTo(cold.iterations());
            }
        }
    }

    @Test
    void setBasisGivesTheSameBitsWhateverCameBefore() {
        try (LpSession session = solver.open(model)) {
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
        double[] x = optimum(session, Start.WARM).copyX();
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
        try (LpSession session = solver.open(model)) {
            session.solve(Start.COLD);
            Basis basis = session.basis();
            session.setBasis(basis);
            assertThat(session.solve(Start.WARM).iterations()).isZero();
            assertThat(session.basis()).isEqualTo(basis);
            assertThat(basis).isNotEqualTo(Basis.of(150, 100, j -> Basis.At.LOWER, i -> Basis.At.BASIC));
        }
    }

    @Test
    void closedSessionSaysSo() {
        LpSession session = solver.open(model);
        session.close();
        session.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> session.solve(Start.COLD))
                .withMessageContaining("closed");
        assertThatIllegalStateException().isThrownBy(() -> session.setCost(0, 1));
    }

    @Test
    void refusesWhatTheModelRefuses() {
        try (LpSession session = solver.open(model)) {
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
        try (LpSession session = solver.open(model)) {
            LpSolution s = optimum(session, Start.COLD);
            double first = s.x(0);
            Arrays.fill(s.copyX(), 99);
            session.setColumnBounds(0, 50, 60);
            session.solve(Start.WARM);
            assertThat(s.x(0)).isEqualTo(first);
        }
    }

    @Test
    void emptyModelIsOptimal() {
        try (LpSession session = solver.open(LinearModel.builder().build())) {
            assertThat(optimum(session, Start.COLD).objective()).isZero();
        }
    }

    @Test
    void theLastOfManyChangesHolds() {
        try (LpSession session = solver.open(model)) {
            session.solve(Start.COLD);
            for (int round = 3; round >= 0; round--) {
                change(session, round);
            }
            double warm = optimum(session, Start.WARM).objective();
            try (LpSession fresh = solver.open(model)) {
                change(fresh, 0);
                assertThat(optimum(fresh, Start.COLD).objective()).isCloseTo(warm, within(1e-7));
            }
            for (int j = 0; j < model.columns(); j++) {
                assertThat(session.model().upper(j)).isEqualTo(Math.min(model.upper(j), 20));
            }
        }
    }

    /** Changes every bound and cost; round 0 leaves the model feasible. */
    private void change(LpSession session, int round) {
        for (int j = 0; j < model.columns(); j++) {
            session.setColumnBounds(j, 0, round + Math.min(model.upper(j), 20));
            session.setCost(j, (round + 2) * model.cost(j));
        }
        for (int i = 0; i < model.rows(); i++) {
            session.setRowBounds(i, model.rowLower(i) - round - 1, model.rowUpper(i) + round);
        }
    }

    @Test
    void changesHoldForASolveFromAGivenBasis() {
        try (LpSession session = solver.open(model)) {
            session.solve(Start.COLD);
            Basis base = session.basis();
            session.setColumnBounds(1, 0, 1.25);
            session.setBasis(base);
            double before = optimum(session, Start.WARM).objective();
            session.setBasis(base);
            assertThat(optimum(session, Start.WARM).objective()).isCloseTo(before, within(1e-7));
            assertThat(optimum(session, Start.WARM).x(1)).isLessThanOrEqualTo(1.25 + 1e-9);
        }
    }

    @Test
    void anOptimumBoundsItself() {
        try (LpSession session = solver.open(model)) {
            Outcome outcome = session.solve(Start.COLD);
            assertThat(outcome.solver()).isEqualTo(solver.name());
            assertThat(outcome.bound().orElseThrow())
                    .isCloseTo(outcome.optimum("the test").objective(), within(1e-7));
        }
    }

    @Test
    void infeasibleIsAnAnswer() {
        LinearModel.Builder b = LinearModel.builder();
        b.coefficient(b.row(2, 3), b.column(0, 1, 1), 1);
        try (LpSession session = solver.open(b.build())) {
            Outcome outcome = session.solve(Start.COLD);
            assertThat(outcome.status()).isEqualTo(Status.INFEASIBLE);
            assertThat(outcome.hasSolution("a small model")).isFalse();
            assertThat(outcome.findOptimum("a small model")).isEmpty();
            assertThat(outcome.bound()).isEmpty();
        }
    }

    @Test
    void aLimitOfTimeIsNoAnswer() {
        SolveLimits limits = SolveLimits.DEFAULT.withTime(Duration.ofMillis(1));
        LinearModel large = RandomModels.staircase(LONG, 10);
        try (LpSession session = solver.open(large, Method.SIMPLEX, limits, Cancel.NEVER)) {
            Outcome outcome = session.solve(Start.COLD);
            assertThat(outcome.status()).isEqualTo(Status.LIMIT);
            assertThat(outcome.detail()).isEqualTo("time limit");
            if (outcome.incumbent().isEmpty()) {
                assertThatExceptionOfType(SolverException.class)
                        .isThrownBy(() -> outcome.hasSolution("the staircase"))
                        .withMessageStartingWith(
                                solver.name() + " ended with status LIMIT (time limit) on the staircase")
                        .withMessageContaining("try: allow more time");
            }
        }
    }

    /**
     * The clocks of solvers run on from solve to solve: were that not corrected, no solve could end once the sum is above the
     * limit. One of the five solves after that has to end, which it does on any machine.
     */
    @Test
    void theLimitOfTimeIsThatOfEachSolve() {
        LinearModel small = RandomModels.staircase(150, 10);
        Duration limit = Duration.ofSeconds(2);
        try (LpSession session =
                solver.open(small, Method.SIMPLEX, SolveLimits.DEFAULT.withTime(limit), Cancel.NEVER)) {
            long until = System.nanoTime() + 2 * limit.toNanos();
            while (System.nanoTime() < until) {
                session.solve(Start.COLD);
            }
            assertThat(Stream.generate(() -> session.solve(Start.COLD)).limit(5))
                    .anyMatch(Outcome::isOptimal);
        }
    }

    /** The other thread waits until the solver asks for the second time, so that the solve is under way. */
    @Test
    void aRunningSolveIsCancelledFromAnotherThread() throws InterruptedException {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch running = new CountDownLatch(2);
        Cancel cancel = () -> {
            running.countDown();
            return cancelled.get() && refused.incrementAndGet() > 0;
        };
        try (LpSession session =
                solver.open(RandomModels.staircase(LONG, 10), Method.SIMPLEX, SolveLimits.DEFAULT, cancel)) {
            Thread other = Thread.ofPlatform().start(() -> {
                awaitUninterrupted(running);
                cancelled.set(true);
            });
            Outcome outcome = session.solve(Start.COLD);
            other.join();
            assertThat(outcome.status()).isEqualTo(Status.CANCELLED);
            assertThat(refused.get()).isBetween(1, 2);
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> outcome.optimum("the staircase"));
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> outcome.findOptimum("the staircase"));
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCancelledSessionCanSolveAgain() {
        AtomicBoolean cancelled = new AtomicBoolean(true);
        try (LpSession session = solver.open(model, Method.CHOOSE, SolveLimits.DEFAULT, cancelled::get)) {
            assertThat(session.solve(Start.COLD).status()).isEqualTo(Status.CANCELLED);
            cancelled.set(false);
            double again = optimum(session, Start.WARM).objective();
            try (LpSession fresh = solver.open(model)) {
                assertThat(again).isCloseTo(optimum(fresh, Start.COLD).objective(), within(1e-7));
            }
        }
    }

    @Test
    void askingWhetherItIsCancelledChangesNoBit() {
        LinearModel middle = RandomModels.staircase(100, 10);
        try (LpSession asked = solver.open(middle, Method.CHOOSE, SolveLimits.DEFAULT, () -> false);
                LpSession alone = solver.open(middle)) {
            assertThat(x(asked.solve(Start.COLD))).containsExactly(x(alone.solve(Start.COLD)));
        }
    }

    @Test
    void whatTheQuestionThrowsIsThrown() {
        AtomicInteger questions = new AtomicInteger();
        Cancel broken = () -> {
            if (questions.incrementAndGet() == 2) { // while the solve runs
                throw new IllegalStateException("broken question");
            }
            return false;
        };
        LinearModel middle = RandomModels.staircase(300, 10);
        try (LpSession session = solver.open(middle, Method.CHOOSE, SolveLimits.DEFAULT, broken)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> session.solve(Start.COLD))
                    .withMessage("broken question");
        }
    }

    @Test
    void moreThreadsAndAnotherSeedFindTheSameOptimum() {
        SolveLimits limits = SolveLimits.DEFAULT.withThreads(2).withSeed(7);
        try (LpSession two = solver.open(model, Method.CHOOSE, limits, Cancel.NEVER);
                LpSession one = solver.open(model)) {
            double alone = optimum(one, Start.COLD).objective();
            assertThat(optimum(two, Start.COLD).objective()).isCloseTo(alone, within(1e-7));
            assertThat(optimum(one, Start.COLD).objective()).isEqualTo(alone);
        }
    }
}
