package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.plandata.result.CostRange;
import adit.plandata.result.CostRange.MovedCost;
import adit.plandata.result.PlanResult;
import adit.plandata.result.VerdictRange;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorlds;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The range of the cost of a target, solved by hand. A plant makes 5 t/y of a demand of 10 t/y; to cover 0.8 of it, 3 t/y of a project are built. Each
 * costs 50,000 US$, paid over 10 years without interest, 5,000 US$ a year; it is run, and saves purchases at 1,000 US$. From 2028 to 2030, that is
 * 3 t/y · 3 years · (5,000 − 1,000) US$ = 36,000 US$.
 */
final class A13_CostRangeTest {

    private static final Cell PLANT = Cell.of(Attribute.CAPACITY, "old");
    private static final Cell CAPITAL = Cell.of(Attribute.COST, "dig", "*", "capital_cost");
    private static final Cell PRICE = Cell.of(Attribute.PRICE, "metal", "SUP", "2025");
    private static final World WORLD = TinyWorlds.waiting(2026)
            .cost("dig", "capital_cost", 50_000)
            .price("metal", 1_000)
            .world();
    private static final Question ASKED = asked(0.8).question();

    private static QuestionBuilder asked(double level) {
        return QuestionBuilder.about("metal").coverage(level, 2028).rate(0);
    }

    private static World ranged(World world, Cell cell, double low, double high) {
        Observation old = world.find(cell).orElseThrow().chosen();
        Estimate range = new Estimate(old.estimate().value(), low, high);
        return world.with(Map.of(
                cell,
                Observed.of(
                        new Observation(cell, range, old.unit(), old.grade(), old.source(), old.where(), old.note()))));
    }

    private static PlanResult plan(World world, Question asked) {
        HighsSolver solver = new HighsSolver();
        PlanResult plan = new Planner(solver, Watch.silent()).plan(world, asked);
        PlanResult ranged = plan.with(new RangeFinder(solver, Watch.silent()).of(world, asked));
        return new CostRangeFinder(solver, Watch.silent()).addTo(ranged, world);
    }

    private static CostRange range(World world, Question asked) {
        return plan(world, asked).range().flatMap(VerdictRange::cost).orElseThrow();
    }

    private static void assertCost(Optional<Double> millions, double dollars) {
        assertThat(millions.orElseThrow() * 1e6).isCloseTo(dollars, within(1e-3));
    }

    private static void assertRange(CostRange found, double low, double high) {
        assertCost(Optional.of(found.low()), low);
        assertCost(Optional.of(found.high()), high);
    }

    @Test
    void aWorldWithoutRangesHasOneCost() {
        CostRange found = range(WORLD, ASKED);
        assertThat(found.tried()).isZero();
        assertThat(found.assumptions()).isEmpty();
        assertRange(found, 36_000, 36_000);
    }

    @Test
    void eachCostMovesAloneAndAllTogether() {
        CostRange found = range(ranged(ranged(WORLD, CAPITAL, 25_000, 100_000), PRICE, 500, 2_000), ASKED);
        assertThat(found.assumptions())
                .extracting(MovedCost::name)
                .containsExactly("cost/dig/capital_cost", "price/metal");
        MovedCost capital = found.assumptions().getFirst();
        assertCost(capital.low(), 3 * 3 * (2_500 - 1_000));
        assertCost(capital.high(), 3 * 3 * (10_000 - 1_000));
        MovedCost price = found.assumptions().getLast();
        assertCost(price.low(), 3 * 3 * (5_000 - 500));
        assertCost(price.high(), 3 * 3 * (5_000 - 2_000));
        assertRange(found, 13_500, 81_000);
        assertCost(found.cheap(), 3 * 3 * (2_500 - 2_000));
        assertCost(found.dear(), 3 * 3 * (10_000 - 500));
    }

    @Test
    void whatMovesTheLevelMovesTheCostAndAnEndWithoutAPlanHasNone() {
        CostRange found = range(ranged(WORLD, PLANT, 2, 6), ASKED);
        MovedCost plant = found.assumptions().getFirst();
        assertThat(plant.name()).isEqualTo("capacity/old");
        assertThat(plant.low()).isEmpty();
        assertCost(plant.high(), 2 * 3 * (5_000 - 1_000));
        assertThat(found.unreached()).isEqualTo(1);
        assertRange(found, 24_000, 36_000);
    }

    @Test
    void atAnEndTheTargetsHoldFromItsOwnEarliestYear() {
        World later = ranged(
                TinyWorlds.waiting(2029)
                        .cost("dig", "capital_cost", 50_000)
                        .price("metal", 1_000)
                        .world(),
                Cell.of(Attribute.START, "new"),
                2028,
                2030);
        MovedCost start = range(later, ASKED).assumptions().getFirst();
        assertCost(start.low(), 3 * 3 * 4_000);
        assertCost(start.high(), 3 * 1 * 4_000);
    }

    @Test
    void aTargetThatCostsNothingMayCostSomethingAtAnEnd() {
        CostRange found = range(ranged(WORLD, PLANT, 2, 8), asked(0.5).question());
        assertRange(found, 0, 3 * 3 * 4_000);
    }

    @Test
    void capitalMovesTheYearWhereItIsLimited() {
        Question limited = asked(0.8).budget(0.2).question();
        CostRange found = range(ranged(WORLD, CAPITAL, 25_000, 100_000), limited);
        MovedCost capital = found.assumptions().getFirst();
        assertThat(capital.name()).isEqualTo("cost/dig/capital_cost");
        assertCost(capital.low(), 3 * 3 * (2_500 - 1_000));
        assertCost(capital.high(), (1 * 3 + 2 * 2) * (10_000 - 1_000));
        assertThat(found.tried()).isEqualTo(1);
        assertThat(found.cheap()).isEqualTo(capital.low());
        assertThat(found.dear()).isEqualTo(capital.high());
    }

    @Test
    void aPlanThatMeetsNoTargetHasNoRangeOfItsCost() {
        assertThat(plan(TinyWorlds.half().world(), ASKED).range().orElseThrow().cost())
                .isEmpty();
    }
}
