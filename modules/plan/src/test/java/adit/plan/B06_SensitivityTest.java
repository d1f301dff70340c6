package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.plandata.result.HeadlineResult;
import adit.plandata.result.PlanResult;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.List;
import java.util.Map;
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

    /** Levels that the first world proves, and those that begin from its bases, are those of a new solver. */
    @Test
    void movedWorldsAreAnsweredAsIfTheyWereTheFirst() {
        int moved = 0;
        for (int seed = 0; seed < 40; seed++) {
            TinyCase random = RandomQuestions.example(seed);
            Question question = random.asked().question();
            World world = random.world().world();
            SensitivitySolver solver = SensitivitySolver.ofAllTargets(new HighsSolver(), question);
            HeadlineResult base = solver.in(world);
            for (double factor : List.of(0.0, 0.5, 1.5)) {
                for (Observed capacity : world.list(Attribute.CAPACITY)) {
                    World changed = world.with(Map.of(capacity.cell(), capacity.withValue(capacity.value() * factor)));
                    HeadlineResult expected = SensitivitySolver.ofAllTargets(new HighsSolver(), question)
                            .in(changed);
                    HeadlineResult found = solver.in(changed);
                    String name = world.name() + " " + capacity.cell() + " " + factor;
                    assertThat(found.level()).as(name).isCloseTo(expected.level(), within(1e-6));
                    assertThat(found.earliestYear()).as(name).isEqualTo(expected.earliestYear());
                    moved += Math.abs(found.level() - base.level()) > 1e-6 ? 1 : 0;
                }
            }
        }
        assertThat(moved).isPositive();
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
