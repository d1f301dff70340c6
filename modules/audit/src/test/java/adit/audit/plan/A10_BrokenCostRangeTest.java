package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plan.CostRangeFinder;
import adit.plan.Planner;
import adit.plan.RangeFinder;
import adit.plandata.question.Question;
import adit.plandata.result.CostRange;
import adit.plandata.result.CostRange.MovedCost;
import adit.plandata.result.PlanResult;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.runs.audit.Check;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorlds;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit notices a range of the cost that does not contain what it must, or figures that are not those of the world. */
final class A10_BrokenCostRangeTest {

    private static final String CHECK = "range of the cost";
    private static final World WORLD = A08_BrokenRangeTest.ranged(
            A08_BrokenRangeTest.ranged(
                    TinyWorlds.waiting(2026)
                            .cost("dig", "capital_cost", 50_000)
                            .price("metal", 1_000)
                            .world(),
                    Cell.of(Attribute.COST, "dig", "*", "capital_cost"),
                    25_000,
                    100_000),
            Cell.of(Attribute.CAPACITY, "old"),
            2,
            6);
    private static final PlanResult PLAN = plan();

    record Broken(String name, String check, UnaryOperator<CostRange> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static PlanResult plan() {
        Question asked = QuestionBuilder.about("metal").coverage(0.8, 2028).question();
        HighsSolver solver = new HighsSolver();
        PlanResult plan = new Planner(solver, Watch.silent()).plan(WORLD, asked);
        PlanResult ranged = plan.with(new RangeFinder(solver, Watch.silent()).of(WORLD, asked));
        return new CostRangeFinder(solver, Watch.silent()).addTo(ranged, WORLD);
    }

    private static VerdictRange verdict() {
        return PLAN.range().orElseThrow();
    }

    private static CostRange range() {
        return verdict().cost().orElseThrow();
    }

    private static List<String> failures(CostRange range) {
        PlanResult plan = PLAN.with(verdict().with(range));
        return PlanAudit.audit(WORLD, plan.question(), PlanClaims.of(plan)).failures().stream()
                .map(Check::name)
                .toList();
    }

    @Test
    void theRangeOfAPlanPasses() {
        assertThat(range().assumptions()).hasSize(2);
        assertThat(range().unreached()).isEqualTo(1);
        assertThat(failures(range())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRangeFails(Broken broken) {
        assertThat(failures(broken.change().apply(range()))).containsExactly(broken.check());
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("too high", CHECK, r -> span(r, r.high(), r.high() + 1)),
                new Broken("too low", CHECK, r -> span(r, r.low() - 1, r.low())),
                new Broken(
                        "cheap above dear",
                        CHECK,
                        r -> new CostRange(
                                r.low(),
                                r.high(),
                                r.dear(),
                                r.cheap(),
                                r.tried(),
                                r.moving(),
                                r.unreached(),
                                r.assumptions())),
                new Broken("one too many", CHECK, r -> rows(r, 1, r.unreached(), r.assumptions())),
                new Broken("no rows", CHECK, r -> rows(r, 2, 0, List.of())),
                new Broken(
                        "another order",
                        CHECK,
                        r -> rows(r, 2, r.unreached(), r.assumptions().reversed())),
                new Broken(
                        "one twice",
                        CHECK,
                        r -> rows(
                                r,
                                2,
                                r.unreached(),
                                List.of(
                                        r.assumptions().getFirst(),
                                        r.assumptions().getFirst()))),
                new Broken("an end without a plan is not counted", CHECK, r -> rows(r, 2, 0, r.assumptions())),
                new Broken(
                        "a cost where the targets are not reached",
                        CHECK,
                        r -> rows(
                                r,
                                2,
                                r.unreached(),
                                List.of(
                                        costs(r.assumptions().getFirst(), r.low(), r.high()),
                                        r.assumptions().getLast()))),
                new Broken("nothing moves", CHECK, r -> last(r, one -> costs(one, extra(), extra()))),
                new Broken("a cost outside the range", CHECK, r -> last(r, one -> costs(one, r.low(), r.high() + 1))),
                new Broken(
                        "another value",
                        "range figures",
                        r -> cell(r, c -> new MovedCell(c.cell(), c.value() + 1, c.low(), c.high(), c.unit()))),
                new Broken(
                        "no figures",
                        "range figures",
                        r -> last(r, one -> new MovedCost(one.name(), one.grade(), one.low(), one.high(), List.of()))));
    }

    private static double extra() {
        return PLAN.costs().orElseThrow().extraCost();
    }

    private static CostRange span(CostRange r, double low, double high) {
        return new CostRange(low, high, r.cheap(), r.dear(), r.tried(), r.moving(), r.unreached(), r.assumptions());
    }

    private static CostRange rows(CostRange r, int moving, int unreached, List<MovedCost> rows) {
        return new CostRange(r.low(), r.high(), r.cheap(), r.dear(), r.tried(), moving, unreached, rows);
    }

    private static CostRange last(CostRange r, UnaryOperator<MovedCost> change) {
        return rows(
                r,
                r.moving(),
                r.unreached(),
                List.of(r.assumptions().getFirst(), change.apply(r.assumptions().getLast())));
    }

    private static MovedCost costs(MovedCost one, double low, double high) {
        return new MovedCost(one.name(), one.grade(), Optional.of(low), Optional.of(high), one.cells());
    }

    private static CostRange cell(CostRange r, UnaryOperator<MovedCell> change) {
        return last(
                r,
                one -> new MovedCost(
                        one.name(),
                        one.grade(),
                        one.low(),
                        one.high(),
                        one.cells().stream().map(change).toList()));
    }
}
