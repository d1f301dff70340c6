package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.plan.RangeFinder;
import adit.plandata.question.Question;
import adit.plandata.result.PlanResult;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.BandPoint;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.plandata.result.VerdictRange.Span;
import adit.runs.audit.Check;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit notices a range that does not contain what it must, or figures that are not those of the world. */
final class A08_BrokenRangeTest {

    private static final World WORLD = ranged(
            ranged(AuditedWorld.world(), Cell.of(Attribute.CAPACITY, "make-b"), 20, 40),
            Cell.demand(AuditedWorld.MAGNET, new PlaceId("BBB"), 2028, "base"),
            35,
            60);
    private static final Question ASKED = AuditedWorld.question(0.6, 0.5);
    private static final PlanResult PLAN = plan();

    record Broken(String name, String check, UnaryOperator<VerdictRange> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static World ranged(World world, Cell cell, double low, double high) {
        Observation old = world.find(cell).orElseThrow().chosen();
        Estimate range = new Estimate(old.estimate().value(), low, high);
        return world.with(Map.of(
                cell,
                Observed.of(
                        new Observation(cell, range, old.unit(), old.grade(), old.source(), old.where(), old.note()))));
    }

    private static PlanResult plan() {
        return plan(ASKED);
    }

    private static PlanResult plan(Question asked) {
        HighsSolver solver = new HighsSolver();
        return new Planner(solver, Watch.silent())
                .plan(WORLD, asked)
                .with(new RangeFinder(solver, Watch.silent()).of(WORLD, asked));
    }

    private static List<String> failures(VerdictRange range) {
        return failures(PLAN.with(range));
    }

    private static List<String> failures(PlanResult plan) {
        return PlanAudit.audit(WORLD, plan.question(), PlanClaims.of(plan)).failures().stream()
                .map(Check::name)
                .toList();
    }

    private static VerdictRange range() {
        return PLAN.range().orElseThrow();
    }

    @Test
    void theRangeOfAPlanPasses() {
        assertThat(range().assumptions()).hasSize(2);
        assertThat(range().band()).hasSize(6);
        assertThat(failures(range())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRangeFails(Broken broken) {
        assertThat(failures(broken.change().apply(range()))).containsExactly(broken.check());
    }

    /** DDD has a plant and demand: of an excluded place, only the figure of demand is in the plan. */
    @Test
    void aFigureOfAPlaceThatDoesNotCountIsNoticed() {
        PlanResult plan = plan(AuditedWorld.without("DDD"));
        assertThat(failures(plan)).isEmpty();
        Observed demand = WORLD.find(Cell.demand(AuditedWorld.MAGNET, new PlaceId("DDD"), 2028, "base"))
                .orElseThrow();
        Observed capacity = WORLD.find(Cell.of(Attribute.CAPACITY, "make-d")).orElseThrow();
        assertThat(failures(moving(plan, demand))).isEmpty();
        assertThat(failures(moving(plan, capacity))).containsExactly("range figures");
    }

    private static PlanResult moving(PlanResult plan, Observed one) {
        return plan.with(cell(
                plan.range().orElseThrow(),
                any -> new MovedCell(
                        one.cell().toString(),
                        one.value(),
                        one.estimate().low(),
                        one.estimate().high(),
                        one.chosen().unit())));
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken(
                        "too high",
                        "range",
                        r -> alone(r, new Span(0.99, 1, OptionalInt.of(2026), OptionalInt.empty()))),
                new Broken(
                        "too low",
                        "range",
                        r -> alone(r, new Span(0, 0.01, OptionalInt.of(2026), OptionalInt.empty()))),
                new Broken(
                        "too early",
                        "range",
                        r -> alone(r, new Span(0, 1, OptionalInt.of(2026), OptionalInt.of(2026)))),
                new Broken(
                        "too late", "range", r -> alone(r, new Span(0, 1, OptionalInt.empty(), OptionalInt.empty()))),
                new Broken("one too many", "range", r -> rows(r, 1, r.assumptions())),
                new Broken(
                        "one twice",
                        "range",
                        r -> rows(
                                r,
                                2,
                                List.of(
                                        r.assumptions().getFirst(),
                                        r.assumptions().getFirst()))),
                new Broken("no rows", "range", r -> rows(r, 2, List.of())),
                new Broken("nothing moves", "range", r -> first(r, A08_BrokenRangeTest::unmoved)),
                new Broken(
                        "a year of the band is missing",
                        "range",
                        r -> band(r, r.band().subList(1, 6))),
                new Broken(
                        "a band above the curve",
                        "range",
                        r -> band(
                                r,
                                r.band().stream()
                                        .map(A08_BrokenRangeTest::above)
                                        .toList())),
                new Broken("no figures", "range figures", r -> first(r, one -> cells(one, List.of()))),
                new Broken(
                        "another value",
                        "range figures",
                        r -> cell(r, c -> new MovedCell(c.cell(), c.value() + 1, c.low(), c.high(), c.unit()))),
                new Broken(
                        "another low end",
                        "range figures",
                        r -> cell(r, c -> new MovedCell(c.cell(), c.value(), c.low() - 1, c.high(), c.unit()))),
                new Broken(
                        "another high end",
                        "range figures",
                        r -> cell(r, c -> new MovedCell(c.cell(), c.value(), c.low(), c.high() + 1, c.unit()))),
                new Broken(
                        "another unit",
                        "range figures",
                        r -> cell(r, c -> new MovedCell(c.cell(), c.value(), c.low(), c.high(), "kg"))),
                new Broken(
                        "another cell",
                        "range figures",
                        r -> cell(r, c -> new MovedCell("capacity/x", c.value(), c.low(), c.high(), c.unit()))));
    }

    private static VerdictRange alone(VerdictRange r, Span span) {
        return new VerdictRange(
                span,
                r.unfavourable(),
                r.favourable(),
                r.tried(),
                r.moving(),
                r.crossing(),
                r.assumptions(),
                r.band(),
                r.cost());
    }

    private static VerdictRange rows(VerdictRange r, int moving, List<MovedAssumption> rows) {
        return new VerdictRange(
                r.alone(),
                r.unfavourable(),
                r.favourable(),
                r.tried(),
                moving,
                OptionalInt.of(Math.min(moving, r.crossing().orElseThrow())),
                rows,
                r.band(),
                r.cost());
    }

    private static VerdictRange band(VerdictRange r, List<BandPoint> band) {
        return new VerdictRange(
                r.alone(),
                r.unfavourable(),
                r.favourable(),
                r.tried(),
                r.moving(),
                r.crossing(),
                r.assumptions(),
                band,
                r.cost());
    }

    private static BandPoint above(BandPoint point) {
        return new BandPoint(point.year(), point.high() + 0.1, point.high() + 0.2);
    }

    private static VerdictRange first(VerdictRange r, UnaryOperator<MovedAssumption> change) {
        return rows(
                r,
                r.moving(),
                List.of(
                        change.apply(r.assumptions().getFirst()),
                        r.assumptions().getLast()));
    }

    private static VerdictRange cell(VerdictRange r, UnaryOperator<MovedCell> change) {
        return first(r, one -> cells(one, one.cells().stream().map(change).toList()));
    }

    private static MovedAssumption cells(MovedAssumption one, List<MovedCell> cells) {
        return new MovedAssumption(
                one.name(), one.grade(), one.lowLevel(), one.lowYear(), one.highLevel(), one.highYear(), cells);
    }

    /** With the verdict at both ends. */
    private static MovedAssumption unmoved(MovedAssumption one) {
        Optional<Double> level = PLAN.verdict().bestCoverage().map(exact -> exact + 1e-14);
        OptionalInt year = PLAN.verdict().earliestYear();
        return new MovedAssumption(one.name(), one.grade(), level, year, level, year, one.cells());
    }
}
