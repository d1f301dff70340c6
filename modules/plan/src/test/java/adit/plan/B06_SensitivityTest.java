package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.plandata.result.HeadlineResult;
import adit.plandata.result.PlanResult;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The headline result and the whole plan say the same. */
final class B06_SensitivityTest {

    private static final List<TinyWorld> WORLDS = List.of(
            TinyWorlds.half(), TinyWorlds.waiting(2028), TinyWorlds.ramp(), TinyWorlds.knowHow(), TinyWorlds.stock());

    @Test
    void coverageAndYearAreThoseOfThePlan() {
        for (TinyWorld tiny : WORLDS) {
            Question question =
                    QuestionBuilder.about("metal").coverage(0.6, 2027).question();
            assertSame(question, tiny.world());
        }
    }

    @Test
    void withoutATargetOnCoverageTheLevelIsTheShareBought() {
        Question question = QuestionBuilder.about("metal").share(0.5, 2026).question();
        World world = TinyWorlds.coveredButBought().world();
        PlanResult plan = new Planner(new HighsSolver(), Watch.silent()).plan(world, question);
        HeadlineResult result =
                SensitivitySolver.ofCoverageFirst(new HighsSolver(), question).in(world);
        assertThat(result.level()).isCloseTo(plan.verdict().lowestShare().orElseThrow(), within(1e-6));
        assertThat(result.earliestYear()).isEqualTo(plan.verdict().earliestYear());
    }

    /** What was solved before does not change an answer. */
    @Test
    void aSecondWorldIsAnsweredAsIfItWereTheFirst() {
        Question question = QuestionBuilder.about("metal").coverage(0.6, 2027).question();
        World first = TinyWorlds.half().world();
        World second = TinyWorlds.waiting(2028).world();
        SensitivitySolver solver = SensitivitySolver.ofCoverageFirst(new HighsSolver(), question);
        solver.in(first);
        assertThat(solver.in(second))
                .isEqualTo(SensitivitySolver.ofCoverageFirst(new HighsSolver(), question)
                        .in(second));
    }

    private static void assertSame(Question question, World world) {
        PlanResult plan = new Planner(new HighsSolver(), Watch.silent()).plan(world, question);
        HeadlineResult result =
                SensitivitySolver.ofCoverageFirst(new HighsSolver(), question).in(world);
        assertThat(result.level())
                .as(world.name())
                .isCloseTo(plan.verdict().bestCoverage().orElseThrow(), within(1e-6));
        assertThat(result.earliestYear())
                .as(world.name())
                .isEqualTo(plan.verdict().earliestYear());
    }
}
