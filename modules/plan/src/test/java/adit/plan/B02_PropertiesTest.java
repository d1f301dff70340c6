package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.solver.HighsSolver;
import adit.plan.Aim.Kind;
import adit.plan.PlanResult.Costs;
import adit.plan.PlanResult.CurvePoint;
import adit.plan.PlanResult.Limit;
import adit.plan.PlanResult.MemberCost;
import adit.plan.PlanResult.Verdict;
import adit.plan.PlanResult.YearLevel;
import adit.testworlds.RandomWorlds;
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
        List<Double> best = levels().mapToObj(seed -> RandomQuestions.puzzle(seed))
                .map(puzzle -> coverage(puzzle.world(), puzzle.asked()))
                .toList();
        assertThat(best).filteredOn(level -> level > 0.01 && level < 0.99).hasSizeGreaterThan(40);
        List<Integer> earliest = levels().mapToObj(seed -> RandomQuestions.puzzle(seed))
                .map(puzzle ->
                        Posed.of(puzzle.world(), puzzle.asked()).earliest(HIGHS).orElse(-1))
                .toList();
        assertThat(earliest).filteredOn(year -> year < 0).hasSizeGreaterThan(7);
        assertThat(earliest).filteredOn(year -> year == 0).hasSizeGreaterThan(7);
        assertThat(earliest).filteredOn(year -> year > 0).hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlanIsCoherent(long seed) {
        coherent(RandomQuestions.puzzle(seed).answer().plan());
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
                .filter(point -> point.year() >= verdict.askedYear())
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

    private static void portfolioMeetsTargets(PlanResult plan, PlanResult.Portfolio portfolio) {
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
        assertThat(costs.byMember().stream().mapToDouble(MemberCost::total).sum())
                .isCloseTo(costs.total(), within(tolerance));
        assertThat(costs.byMember().stream()
                        .mapToDouble(MemberCost::withoutTargets)
                        .sum())
                .isCloseTo(costs.withoutTargets(), within(tolerance));
    }

    /** The planner searches below the year that it knows; the search over all years finds the same one, and none later. */
    @ParameterizedTest
    @MethodSource("plans")
    void liftingALimitNeverMakesTheEarliestYearLater(long seed) {
        Puzzles puzzle = RandomQuestions.puzzle(seed);
        Posed posed = Posed.of(puzzle.world(), puzzle.asked());
        LevelModel cutOff = new LevelModel(posed.numbers(), LevelModel.Blocks.CUT_OFF);
        try (Levels levels = new Levels(cutOff, posed.model(), HIGHS)) {
            OptionalInt known = levels.earliestYear();
            for (Relaxation relaxation : Relaxations.of(posed.numbers())) {
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
        Puzzles puzzle = RandomQuestions.puzzle(seed);
        double before = coverage(puzzle.world(), puzzle.asked());
        List<String> plants = puzzle.world().plantCodes();
        String plant = plants.get((int) (seed % plants.size()));
        TinyWorld more = RandomWorlds.draw(seed)
                .world()
                .capacity(plant, 2 * puzzle.world().capacityOf(plant));
        assertThat(coverage(more, puzzle.asked())).as(plant).isGreaterThanOrEqualTo(before - CLOSE);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void moreLeadTimeNeverHelps(long seed) {
        Puzzles puzzle = RandomQuestions.puzzle(seed);
        TinyWorld slow = RandomWorlds.draw(seed).world();
        puzzle.world().world().list(Attribute.LEAD_TIME).stream()
                .filter(lead -> lead.cell().keys().get(1).equals("lead_time"))
                .forEach(lead -> slow.leadTime(lead.cell().keys().get(2), lead.value() + 1));
        Posed quickly = Posed.of(puzzle.world(), puzzle.asked());
        Posed slowly = Posed.of(slow, puzzle.asked());
        assertThat(slowly.coverage(HIGHS)).isLessThanOrEqualTo(quickly.coverage(HIGHS) + CLOSE);
        assertThat(slowly.earliest(HIGHS).orElse(99))
                .isGreaterThanOrEqualTo(quickly.earliest(HIGHS).orElse(99));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theSuppliersBansNeverHelpAndDoNotTouchCoverage(long seed) {
        Puzzles puzzle = RandomQuestions.puzzle(seed);
        Asked asked = puzzle.asked().share(0, puzzle.asked().question().firstYear());
        TinyWorld banned = RandomWorlds.draw(seed).world();
        puzzle.world().world().forms().stream()
                .filter(form -> !form.id().code().equals("product"))
                .forEach(form -> banned.ban("SUP", form.id().code()));
        Posed open = Posed.of(puzzle.world(), asked);
        Posed closed = Posed.of(banned, asked);
        assertThat(closed.level(Kind.SHARE_FROM, 0, HIGHS))
                .isGreaterThanOrEqualTo(open.level(Kind.SHARE_FROM, 0, HIGHS) - CLOSE);
        assertThat(closed.coverage(HIGHS)).isCloseTo(open.coverage(HIGHS), within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void bansAmongOthersNeverHelp(long seed) {
        Puzzles puzzle = RandomQuestions.puzzle(seed);
        TinyWorld banned = RandomWorlds.draw(seed).world().ban("BBB", "form0");
        assertThat(coverage(banned, puzzle.asked()))
                .isLessThanOrEqualTo(coverage(puzzle.world(), puzzle.asked()) + CLOSE);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theOrderOfMembersDoesNotMatter(long seed) {
        Puzzles puzzle = RandomQuestions.puzzle(seed);
        List<String> members = RandomWorlds.draw(seed).members();
        Asked reversed = RandomQuestions.puzzle(seed).asked().members(members.reversed());
        Posed one = Posed.of(puzzle.world(), puzzle.asked());
        Posed other = Posed.of(puzzle.world(), reversed);
        assertThat(other.level(Kind.SHORTFALL_ASKED, 0, HIGHS))
                .isCloseTo(one.level(Kind.SHORTFALL_ASKED, 0, HIGHS), within(CLOSE));
        double cost = one.leastCost(one.numbers().years(), HIGHS).solution().objective();
        assertThat(other.leastCost(one.numbers().years(), HIGHS).solution().objective())
                .isCloseTo(cost, within(CLOSE * (1 + Math.abs(cost))));
    }

    private static double coverage(TinyWorld world, Asked asked) {
        return Posed.of(world, asked).coverage(HIGHS);
    }
}
