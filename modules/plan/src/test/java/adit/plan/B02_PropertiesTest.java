package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.solver.HighsSolver;
import adit.plan.limit.Limits;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective.Kind;
import adit.plan.model.Relaxation;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.Costs;
import adit.plandata.result.Costs.Payment;
import adit.plandata.result.Costs.PlaceCost;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.YearLevel;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.RandomWorlds;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.world.Attribute;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold in every world, on seeded random ones. */
final class B02_PropertiesTest {

    private static final double CLOSE = 1e-6;
    private static final HighsSolver HIGHS = new HighsSolver();

    static LongStream plans() {
        return LongStream.range(1000, 1040);
    }

    static LongStream levels() {
        return LongStream.range(2000, 2070);
    }

    /** Were all worlds hopeless or all easy, the properties would say little. */
    @Test
    void randomWorldsAreNeitherAllHopelessNorAllEasy() {
        List<Double> best = levels().mapToObj(seed -> RandomQuestions.example(seed))
                .map(example -> coverage(example.world(), example.asked()))
                .toList();
        assertThat(best).filteredOn(level -> level > 0.01 && level < 0.99).hasSizeGreaterThan(40);
        List<Integer> earliest = levels().mapToObj(seed -> RandomQuestions.example(seed))
                .map(example -> ResolvedCase.of(example.world(), example.asked())
                        .earliest(HIGHS)
                        .orElse(-1))
                .toList();
        assertThat(earliest).filteredOn(year -> year < 0).hasSizeGreaterThan(7);
        assertThat(earliest).filteredOn(year -> year == 0).hasSizeGreaterThan(7);
        assertThat(earliest).filteredOn(year -> year > 0).hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlanIsCoherent(long seed) {
        coherent(Answer.of(RandomQuestions.example(seed)).plan());
    }

    /** With targets in different years, each level counts from the year of its own target: coverage in the last year is that of the curve. */
    @ParameterizedTest
    @MethodSource("plans")
    void aLevelCountsFromTheYearOfItsOwnTarget(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        Question asked = example.asked().question();
        example.asked().coverage(0.5, asked.lastYear()).share(0.5, asked.firstYear());
        PlanResult plan = Answer.of(example).plan();
        assertThat(plan.verdict().bestCoverage().orElseThrow())
                .isCloseTo(plan.curve().getLast().best(), within(CLOSE));
        assertThat(plan.verdict().askedYear()).isEqualTo(asked.firstYear());
    }

    static void coherent(PlanResult plan) {
        curveIsInOrder(plan);
        limitsOnlyHelp(plan);
        A07_ProofsTest.meetsVerdict(plan);
        plan.portfolio().ifPresent(portfolio -> portfolioMeetsTargets(plan, portfolio));
        plan.costs().ifPresent(B02_PropertiesTest::costsAddUp);
        assertThat(plan.solver().largestViolation()).isLessThan(1e-5);
        assertThat(plan.solver().gap()).isLessThan(1e-6);
    }

    private static void curveIsInOrder(PlanResult plan) {
        for (CurvePoint point : plan.curve()) {
            assertThat(point.best()).isBetween(-CLOSE, 1 + CLOSE);
            assertThat(point.announced()).isBetween(-CLOSE, point.best() + CLOSE);
        }
        Verdict verdict = plan.verdict();
        double lowest = plan.curve().stream()
                .filter(point -> point.year() >= plan.question().coverageFrom())
                .mapToDouble(CurvePoint::best)
                .min()
                .orElseThrow();
        assertThat(verdict.bestCoverage().orElseThrow()).isLessThanOrEqualTo(lowest + CLOSE);
    }

    private static void limitsOnlyHelp(PlanResult plan) {
        Verdict verdict = plan.verdict();
        int earliest = verdict.earliestYear().orElse(Integer.MAX_VALUE);
        for (Limit limit : plan.limits()) {
            assertThat(limit.coverage())
                    .as(limit.id())
                    .isBetween(verdict.bestCoverage().orElseThrow() - CLOSE, 1 + CLOSE);
            assertThat(limit.earliestYear().orElse(Integer.MAX_VALUE))
                    .as(limit.id())
                    .isLessThanOrEqualTo(earliest);
        }
    }

    private static void portfolioMeetsTargets(PlanResult plan, Portfolio portfolio) {
        Verdict verdict = plan.verdict();
        for (Target target : plan.question().targets()) {
            int from = verdict.reachable()
                    ? target.from()
                    : Math.max(target.from(), verdict.earliestYear().orElseThrow());
            portfolio.years().stream().filter(year -> year.year() >= from).forEach(year -> meets(target, year));
        }
    }

    private static void meets(Target target, YearLevel year) {
        switch (target) {
            case Target.Coverage coverage ->
                assertThat(year.coverage()).isGreaterThanOrEqualTo(coverage.level() - CLOSE);
            case Target.Share share -> assertThat(year.share()).isLessThanOrEqualTo(share.level() + CLOSE);
        }
    }

    private static void costsAddUp(Costs costs) {
        double tolerance = CLOSE * (1 + costs.total());
        assertThat(costs.total()).isGreaterThanOrEqualTo(costs.withoutTargets() - tolerance);
        assertThat(costs.byPlace().stream().mapToDouble(PlaceCost::total).sum())
                .isCloseTo(costs.total(), within(tolerance));
        assertThat(costs.payments().stream().mapToDouble(Payment::amount).sum())
                .isCloseTo(costs.isFree() ? 0 : costs.extraCost(), within(tolerance));
    }

    /** The planner searches below the year that it knows; the search over all years finds the same one, and none later. */
    @ParameterizedTest
    @MethodSource("plans")
    void liftingALimitNeverMakesTheEarliestYearLater(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        ResolvedCase resolved = ResolvedCase.of(example.world(), example.asked());
        LevelModel cutOff = new LevelModel(resolved.numbers(), LevelModel.Blocks.CUT_OFF, Limits.ALL);
        try (AttainableLevels levels = new AttainableLevels(cutOff, resolved.model(), HIGHS)) {
            OptionalInt known = levels.earliestYear();
            for (Relaxation relaxation : Limits.relaxations(resolved.numbers())) {
                levels.relax(relaxation);
                OptionalInt lifted = levels.earliestYear();
                assertThat(lifted.orElse(99)).as(relaxation.id()).isLessThanOrEqualTo(known.orElse(99));
                assertThat(levels.earliestYearAtMost(known)).as(relaxation.id()).isEqualTo(lifted);
                levels.restore();
            }
            assertThat(levels.earliestYear()).isEqualTo(known);
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void moreCapacityNeverHurts(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        double before = coverage(example.world(), example.asked());
        List<String> plants = example.world().plantCodes();
        String plant = plants.get((int) (seed % plants.size()));
        TinyWorld more = RandomWorlds.draw(seed)
                .world()
                .capacity(plant, 2 * example.world().capacityOf(plant));
        assertThat(coverage(more, example.asked())).as(plant).isGreaterThanOrEqualTo(before - CLOSE);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void moreLeadTimeNeverHelps(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        TinyWorld slow = RandomWorlds.draw(seed).world();
        example.world().world().list(Attribute.LEAD_TIME).stream()
                .filter(lead -> lead.cell().keys().get(1).equals("lead_time"))
                .forEach(lead -> slow.leadTime(lead.cell().keys().get(2), lead.value() + 1));
        ResolvedCase quickly = ResolvedCase.of(example.world(), example.asked());
        ResolvedCase slowly = ResolvedCase.of(slow, example.asked());
        assertThat(slowly.coverage(HIGHS)).isLessThanOrEqualTo(quickly.coverage(HIGHS) + CLOSE);
        assertThat(slowly.earliest(HIGHS).orElse(99))
                .isGreaterThanOrEqualTo(quickly.earliest(HIGHS).orElse(99));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theSuppliersBansNeverHelpAndDoNotTouchCoverage(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        QuestionBuilder asked =
                example.asked().share(0, example.asked().question().firstYear());
        TinyWorld banned = RandomWorlds.draw(seed).world();
        example.world().world().forms().stream()
                .filter(form -> !form.id().code().equals("product"))
                .forEach(form -> banned.ban("SUP", form.id().code()));
        ResolvedCase open = ResolvedCase.of(example.world(), asked);
        ResolvedCase closed = ResolvedCase.of(banned, asked);
        assertThat(closed.level(Kind.SHARE_FROM, 0, HIGHS))
                .isGreaterThanOrEqualTo(open.level(Kind.SHARE_FROM, 0, HIGHS) - CLOSE);
        assertThat(closed.coverage(HIGHS)).isCloseTo(open.coverage(HIGHS), within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void bansAmongOthersNeverHelp(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        TinyWorld banned = RandomWorlds.draw(seed).world().ban("BBB", "form0");
        assertThat(coverage(banned, example.asked()))
                .isLessThanOrEqualTo(coverage(example.world(), example.asked()) + CLOSE);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theOrderOfMembersDoesNotMatter(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        List<String> members = RandomWorlds.draw(seed).members();
        QuestionBuilder reversed = RandomQuestions.example(seed).asked().members(members.reversed());
        ResolvedCase one = ResolvedCase.of(example.world(), example.asked());
        ResolvedCase other = ResolvedCase.of(example.world(), reversed);
        assertThat(other.level(Kind.SHORTFALL_ASKED, 0, HIGHS))
                .isCloseTo(one.level(Kind.SHORTFALL_ASKED, 0, HIGHS), within(CLOSE));
        double cost = one.leastCost(one.numbers().years(), HIGHS).solution().objective();
        assertThat(other.leastCost(one.numbers().years(), HIGHS).solution().objective())
                .isCloseTo(cost, within(CLOSE * (1 + Math.abs(cost))));
    }

    private static double coverage(TinyWorld world, QuestionBuilder asked) {
        return ResolvedCase.of(world, asked).coverage(HIGHS);
    }
}
