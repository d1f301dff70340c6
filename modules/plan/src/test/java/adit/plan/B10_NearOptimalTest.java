package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.NearOptimal.ProjectClass;
import adit.plandata.result.PlanResult;
import adit.testworlds.RandomQuestions;
import adit.testworlds.Renamed;
import adit.testworlds.TinyCase;
import adit.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the parts of projects on random worlds. */
final class B10_NearOptimalTest {

    private static final double SAME = 2e-6;

    static LongStream seeds() {
        return LongStream.range(21_000, 21_040);
    }

    private static Optional<NearOptimal> near(World world, Question question) {
        PlanResult plan = new Planner(new HighsSolver(), Watch.silent()).plan(world, question);
        assertThat(plan.nearOptimal().isPresent()).isEqualTo(plan.portfolio().isPresent());
        return plan.nearOptimal();
    }

    private static Map<String, ProjectClass> byName(NearOptimal near) {
        Map<String, ProjectClass> projects = new TreeMap<>();
        near.projects().forEach(each -> projects.put(each.name(), each));
        return projects;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherCodesGiveTheSameParts(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        Question question = example.asked().nearOptimal(seed % 3 == 0 ? 0 : 0.1).question();
        World world = example.world().world();
        Renamed renamed = Renamed.of(world, seed);
        Optional<NearOptimal> one = near(world, question);
        Optional<NearOptimal> other = near(renamed.world(), renamed.question(question));
        assertThat(other.isPresent()).isEqualTo(one.isPresent());
        one.ifPresent(stated -> assertSame(byName(stated), byName(other.orElseThrow())));
    }

    private static void assertSame(Map<String, ProjectClass> one, Map<String, ProjectClass> other) {
        assertThat(other).containsOnlyKeys(one.keySet());
        other.forEach((name, found) -> {
            ProjectClass same = one.getOrDefault(name, found);
            assertThat(found.least()).as(name).isCloseTo(same.least(), within(SAME));
            assertThat(found.most()).as(name).isCloseTo(same.most(), within(SAME));
            assertThat(found.in()).as(name).isEqualTo(same.in());
        });
    }

    /** A larger tolerance allows more plans, so that every range grows. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aLargerToleranceWidensEveryRange(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        World world = example.world().world();
        Optional<NearOptimal> narrow =
                near(world, example.asked().nearOptimal(0.02).question());
        Optional<NearOptimal> wide =
                near(world, example.asked().nearOptimal(0.3).question());
        narrow.ifPresent(stated -> byName(wide.orElseThrow()).forEach((name, found) -> {
            ProjectClass inner = byName(stated).getOrDefault(name, found);
            assertThat(found.least()).as(name).isLessThanOrEqualTo(inner.least() + SAME);
            assertThat(found.most()).as(name).isGreaterThanOrEqualTo(inner.most() - SAME);
        }));
    }
}
