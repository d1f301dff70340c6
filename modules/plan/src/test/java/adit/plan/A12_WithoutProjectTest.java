package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Cancel;
import adit.basics.Grade;
import adit.math.solver.HighsSolver;
import adit.plan.limit.Limits;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.model.LevelObjective.Kind;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.KnowHow;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Projects.Needed;
import adit.plandata.result.Projects.Reason;
import adit.plandata.result.Projects.Whole;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is lost without a project, by hand: a plant of 5 t/y serves a demand of 10 t/y, and projects may add to it. */
final class A12_WithoutProjectTest {

    private static final double CLOSE = 1e-6;
    private static final HighsSolver HIGHS = new HighsSolver();

    private static QuestionBuilder covered(double level) {
        return QuestionBuilder.about("metal").coverage(level, 2028);
    }

    private static List<Needed> needed(TinyWorld world, QuestionBuilder asked) {
        return Answer.of(world, asked).plan().projects().needed();
    }

    private static void assertNeeded(Needed found, String project, double level, double points, OptionalInt year) {
        assertThat(found.project()).isEqualTo(project);
        assertThat(found.level()).as(project).isCloseTo(level, within(CLOSE));
        assertThat(found.pointsLost()).as(project).isCloseTo(points, within(100 * CLOSE));
        assertThat(found.earliestYear()).as(project).isEqualTo(year);
    }

    /** Without the only project 5 of 10 are left, and no year reaches 80 %. */
    @Test
    void withoutTheOnlyProjectLevelAndYearAreLost() {
        List<Needed> found = needed(TinyWorlds.waiting(2028), covered(0.8));
        assertThat(found).hasSize(1);
        assertNeeded(found.getFirst(), "new", 0.5, 50, OptionalInt.empty());
        assertThat(found.getFirst().yearsLost()).isEmpty();
        assertThat(found.getFirst().status()).isEqualTo("financed");
        assertThat(found.getFirst().process()).isEqualTo("dig");
    }

    /** Either of them is enough. */
    @Test
    void projectsThatReplaceEachOtherLoseNothing() {
        TinyWorld world = TinyWorlds.waiting(2028).project("other", "AAA", "dig", 5, Status.FINANCED);
        PlanResult plan = Answer.of(world, covered(0.8)).plan();
        assertThat(plan.projects().needed()).isEmpty();
        assertThat(plan.projects().named()).isEqualTo(2);
    }

    /** 2027: 5 + 5; without it the other one reaches the same in 2028, and coverage from 2028 on stays 1. */
    @Test
    void aProjectThatIsOnlyFirstLosesYearsAndNoPoints() {
        TinyWorld world = TinyWorlds.waiting(2028).project("first", "AAA", "dig", 5, Status.CONSTRUCTION);
        List<Needed> found = needed(world, covered(0.8));
        assertThat(found).hasSize(1);
        assertNeeded(found.getFirst(), "first", 1, 0, OptionalInt.of(2028));
        assertThat(found.getFirst().yearsLost()).isEqualTo(OptionalInt.of(1));
    }

    /** 5 + 3 + 4 for a demand of 10: 9 without the smaller one, 8 without the larger one. */
    @Test
    void theMostYearsComeFirstThenTheMostPoints() {
        TinyWorld world = TinyWorlds.half()
                .project("small", "AAA", "dig", 3, Status.CONSTRUCTION)
                .project("large", "AAA", "dig", 4, Status.CONSTRUCTION)
                .project("later", "AAA", "dig", 0.5, Status.FINANCED, 2030);
        List<Needed> found = needed(world, covered(0.85));
        assertThat(found).hasSize(2);
        assertNeeded(found.get(0), "large", 0.8, 20, OptionalInt.of(2030));
        assertNeeded(found.get(1), "small", 0.9, 10, OptionalInt.of(2027));
        assertThat(found.get(0).yearsLost()).isEqualTo(OptionalInt.of(3));
        assertThat(found.get(1).yearsLost()).isEqualTo(OptionalInt.of(0));
    }

    /** 5 and 5 from 2028 on of 10, of which 2 may be bought. */
    @Test
    void withoutATargetOnCoverageTheLowestShareIsTheLevel() {
        List<Needed> found = needed(
                TinyWorlds.waiting(2028).price("metal", 1_000),
                QuestionBuilder.about("metal").share(0.2, 2028));
        assertThat(found).hasSize(1);
        assertNeeded(found.getFirst(), "new", 0.5, 50, OptionalInt.empty());
    }

    /** Coverage from 2026 on is 0.5 with and without it; the share can first be held with it. */
    @Test
    void theYearIsThatOfAllTargets() {
        QuestionBuilder asked =
                QuestionBuilder.about("metal").coverage(0.4, 2026).share(0.2, 2026);
        List<Needed> found = needed(TinyWorlds.waiting(2028).price("metal", 1_000), asked);
        assertThat(found).hasSize(1);
        assertNeeded(found.getFirst(), "new", 0.5, 0, OptionalInt.empty());
    }

    @Test
    void withoutAnyYearOnlyPointsAreLost() {
        TinyWorld world = TinyWorlds.half().project("new", "AAA", "dig", 3, Status.CONSTRUCTION);
        List<Needed> found = needed(world, covered(0.9));
        assertThat(found).hasSize(1);
        assertNeeded(found.getFirst(), "new", 0.5, 30, OptionalInt.empty());
        assertThat(found.getFirst().yearsLost()).isEmpty();
    }

    /** An idle plant is a project; one that operates is not, however much depends on it. */
    @Test
    void idlePlantsCountAndFacilitiesDoNot() {
        PlanResult plan = Answer.of(TinyCase.restart()).plan();
        assertThat(plan.projects().needed()).extracting(Needed::project).containsExactly("asleep", "new");
        assertThat(plan.projects().needed().getFirst().status()).isEqualTo("idle");
        assertThat(needed(TinyWorlds.half(), covered(0.5))).isEmpty();
    }

    /** The second project of a newcomer stays limited: 4 t/y, γ = 0.5, κ = 1, so 7 of 20 in 2026 instead of 14. */
    @Test
    void everythingElseStaysTheSame() {
        TinyWorld world = TinyWorlds.knowHow()
                .capacity("boom", 10)
                .firm("boom", "Newcomer")
                .project("next", "AAA", "smelt", 9, Status.ANNOUNCED)
                .firm("next", "Newcomer");
        QuestionBuilder asked = QuestionBuilder.about("metal").coverage(0.3, 2026);
        Needed boom = needed(world, asked).getFirst();
        assertNeeded(boom, "boom", 7.0 / 20, 100 * (17 - 7) / 20.0, OptionalInt.of(2026));
    }

    @Test
    void manyProjectsThatAreNotNeededAreNotSolvedFor() {
        TinyWorld world = TinyWorlds.waiting(2028);
        for (int k = 0; k < 60; k++) {
            world.project("spare" + k, "AAA", "dig", 1, Status.ANNOUNCED);
        }
        ResolvedCase resolved = ResolvedCase.of(world, covered(0.8));
        try (AttainableLevels levels = levels(resolved)) {
            int from = 2028 - 2026;
            Map<Integer, Double> worse = new WithoutProjects(resolved.numbers(), Cancel.NEVER)
                    .levels(
                            levels.sessionForTargets(),
                            new LevelObjective(Kind.COVERAGE_FROM, from),
                            resolved.coverage(HIGHS));
            assertThat(worse).hasSize(1);
            assertThat(levels.solves()).isLessThanOrEqualTo(4);
        }
    }

    private static AttainableLevels levels(ResolvedCase resolved) {
        LevelModel cutOff = new LevelModel(resolved.numbers(), LevelModel.Blocks.CUT_OFF, Limits.ALL);
        return new AttainableLevels(cutOff, resolved.model(), HIGHS);
    }

    static LongStream seeds() {
        return LongStream.range(9000, 9060);
    }

    /** Every project is taken out one by one, in a model of its own. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theListIsThatOfTryingEveryProject(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        PlanResult plan = Answer.of(example).plan();
        Map<String, Needed> listed = new TreeMap<>();
        plan.projects().needed().forEach(each -> listed.put(each.project(), each));
        ResolvedCase resolved = ResolvedCase.of(example.world(), example.asked());
        ResolvedQuestion r = resolved.numbers();
        int projects = 0;
        for (int u = 0; u < r.units().size(); u++) {
            if (r.units().get(u).kind() == Unit.Kind.PROJECT) {
                projects++;
                assertTried(plan, listed, resolved, u);
            }
        }
        assertThat(plan.projects().named()).isEqualTo(projects);
    }

    private static void assertTried(PlanResult plan, Map<String, Needed> listed, ResolvedCase resolved, int u) {
        ResolvedQuestion r = resolved.numbers();
        String code = r.units().get(u).id();
        Relaxation without = Relaxation.without(u);
        int from = plan.question().coverageFrom() - plan.question().firstYear();
        double level = resolved.level(Kind.COVERAGE_FROM, from, HIGHS, without);
        int year = 0;
        while (year < r.years() && resolved.level(Kind.SHORTFALL_FROM, year, HIGHS, without) > CLOSE) {
            year++;
        }
        OptionalInt earliest = year < r.years() ? OptionalInt.of(r.calendar(year)) : OptionalInt.empty();
        Verdict verdict = plan.verdict();
        boolean worse =
                verdict.bestCoverage().orElseThrow() - level > CLOSE || !earliest.equals(verdict.earliestYear());
        assertThat(listed.containsKey(code)).as(code).isEqualTo(worse);
        if (worse) {
            var one = Objects.requireNonNull(listed.get(code));
            assertThat(one.level()).as(code).isCloseTo(level, within(CLOSE));
            assertThat(one.earliestYear()).as(code).isEqualTo(earliest);
        }
    }

    /** Were none needed, or all, the property above would say little. */
    @Test
    void randomWorldsHaveProjectsOfEveryKind() {
        List<PlanResult> plans = seeds().mapToObj(
                        seed -> Answer.of(RandomQuestions.example(seed)).plan())
                .toList();
        int named = plans.stream().mapToInt(plan -> plan.projects().named()).sum();
        List<Needed> needed = plans.stream()
                .flatMap(plan -> plan.projects().needed().stream())
                .toList();
        assertThat(needed).hasSizeBetween(20, named / 2);
        assertThat(needed).filteredOn(each -> each.yearsLost().orElse(0) > 0).hasSizeGreaterThan(3);
        assertThat(needed).filteredOn(each -> each.pointsLost() == 0).hasSizeGreaterThan(2);
        assertThat(plans).anyMatch(plan -> hasShare(plan.question()));
    }

    private static boolean hasShare(Question question) {
        return question.targets().stream().anyMatch(Target.Share.class::isInstance);
    }

    /** γ = 0.5, κ = 1; one firm of AAA and half a one, of which one is at work at once; one abroad does not count. */
    @Test
    void theLimitsOfKnowHowAreStated() {
        TinyWorld world = TinyWorlds.knowHow()
                .technologyOwner("smelt", "perhaps", "AAA", 0.5)
                .technologyOwner("smelt", "abroad", "OTH", 1);
        QuestionBuilder asked = QuestionBuilder.about("metal").coverage(1, 2030);
        assertThat(Answer.of(world, asked).plan().knowHow())
                .containsExactly(new KnowHow("smelt", 0.5, 1, 1.5, 0, 1.5, OptionalDouble.empty(), Grade.B));
        assertThat(Answer.of(world.firmsAtOnce("smelt", 1), asked).plan().knowHow())
                .containsExactly(new KnowHow("smelt", 0.5, 1, 1, 0, 1, OptionalDouble.empty(), Grade.B));
        assertThat(Answer.of(TinyWorlds.half(), covered(0.5)).plan().knowHow()).isEmpty();
    }

    @Test
    void projectsThatPassWholeAreListedWithTheReason() {
        TinyWorld world = TinyWorlds.knowHow()
                .firm("boom", "Newcomer")
                .project("built", "AAA", "smelt", 3, Status.CONSTRUCTION)
                .idle("asleep", "OTH", "smelt", 5)
                .project("ore", "OTH", "mine", 3, Status.CONSTRUCTION)
                .project("plan", "AAA", "smelt", 3, Status.ANNOUNCED);
        PlanResult plan = Answer.of(world, QuestionBuilder.about("metal").coverage(1, 2030))
                .plan();
        assertThat(plan.projects().whole())
                .extracting(Whole::project, Whole::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("boom", Reason.NEWCOMER),
                        org.assertj.core.groups.Tuple.tuple("asleep", Reason.IDLE),
                        org.assertj.core.groups.Tuple.tuple("built", Reason.CONSTRUCTION));
        assertThat(plan.projects().whole().getFirst().capacity()).isCloseTo(100, within(CLOSE));
        assertThat(plan.projects().whole().getFirst().earliest()).isEqualTo(2026);
    }
}
