package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import adit.basics.Watch;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.lp.Status;
import adit.plan.resolve.Resolver;
import adit.plandata.question.Question;
import adit.plandata.result.PlanResult;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A solve that fails, meets a limit or is cancelled is no answer, whichever solve of a plan it is. */
@Timeout(300)
class B08_NoAnswerTest {

    private static final TinyWorld WORLD = TinyWorlds.half();

    private static Question question() {
        return QuestionBuilder.about("metal")
                .coverage(0.9, 2028)
                .share(0.5, 2028)
                .further(0.2)
                .question();
    }

    private static PlanResult plan(LpSolver solver) {
        return new Planner(solver, Watch.silent()).plan(WORLD.world(), question());
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "LIMIT", "UNBOUNDED_OR_INFEASIBLE"})
    void everySolveOfAPlanCounts(Status status) {
        EndingSolver none = new EndingSolver(0, status);
        plan(none);
        assertThat(none.solves()).isGreaterThan(30);
        for (int at = 1; at <= none.solves(); at++) {
            EndingSolver ending = new EndingSolver(at, status);
            assertThatExceptionOfType(SolverException.class)
                    .as("solve %d", at)
                    .isThrownBy(() -> plan(ending))
                    .withMessageStartingWith("Ending ended with status " + status + " (as told) on ")
                    .withMessageContaining("\n    try: ");
        }
    }

    @Test
    void aCancelledSolveEndsThePlan() {
        for (int at = 1; at <= 30; at += 7) {
            EndingSolver ending = new EndingSolver(at, Status.CANCELLED);
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> plan(ending));
        }
    }

    /** Without one of the statements the study may well be feasible: the solver did not say. */
    @ParameterizedTest
    @EnumSource(names = {"FAILED", "LIMIT", "UNBOUNDED_OR_INFEASIBLE"})
    void aConflictIsNotNamedByASolverThatFails(Status status) {
        Question question = QuestionBuilder.about("metal")
                .coverage(0.9, 2026)
                .share(1, 2026)
                .question();
        for (int at = 1; at <= 2; at++) {
            Conflicts conflicts =
                    new Conflicts(Resolver.scaled(WORLD.world(), question), target -> 0, new EndingSolver(at, status));
            assertThatExceptionOfType(SolverException.class)
                    .isThrownBy(conflicts::named)
                    .withMessageContaining("Ending ended with status " + status);
        }
    }

    /** The watch is cancelled in the middle of a solve: nobody looks at it but the solver. */
    @Test
    void theWatchReachesARunningSolve() {
        Watch watch = Watch.silent();
        EndingSolver cancelling = new EndingSolver(0, Status.OPTIMAL).beforeEach(number -> {
            if (number == 7) {
                watch.cancel();
            }
        });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new Planner(cancelling, watch).plan(WORLD.world(), question()));
        assertThat(cancelling.solves()).isEqualTo(7);
    }
}
