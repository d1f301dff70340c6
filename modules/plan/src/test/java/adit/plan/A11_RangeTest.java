package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.question.Question;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.BandPoint;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.plandata.result.VerdictRange.Span;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorlds;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The range of a verdict, solved by hand: a plant of 5 t/y (4 to 7) serves a demand of 10 t/y (8 to 10). */
final class A11_RangeTest {

    private static final Cell PLANT = Cell.of(Attribute.CAPACITY, "old");
    private static final Question ASKED =
            QuestionBuilder.about("metal").coverage(0.6, 2027).question();

    private static World ranged(World world, Cell cell, double low, double high) {
        Observation old = world.cells()
                .filter(each -> each.cell().equals(cell))
                .findFirst()
                .orElseThrow()
                .chosen();
        Estimate range = new Estimate(old.estimate().value(), low, high);
        return world.with(Map.of(
                cell,
                Observed.of(
                        new Observation(cell, range, old.unit(), old.grade(), old.source(), old.where(), old.note()))));
    }

    private static World withDemand(World world, double low, double high) {
        return IntStream.rangeClosed(ASKED.firstYear(), ASKED.lastYear())
                .mapToObj(year -> Cell.demand(new FormId("metal"), new PlaceId("AAA"), year, ASKED.scenario()))
                .reduce(world, (sum, cell) -> ranged(sum, cell, low, high), (one, other) -> other);
    }

    private static VerdictRange range(World world) {
        return new RangeFinder(new HighsSolver(), Watch.silent()).of(world, ASKED);
    }

    private static void assertSpan(Span found, double low, double high, OptionalInt earliest, OptionalInt latest) {
        assertThat(found.low()).isCloseTo(low, within(1e-9));
        assertThat(found.high()).isCloseTo(high, within(1e-9));
        assertThat(found.earliest()).isEqualTo(earliest);
        assertThat(found.latest()).isEqualTo(latest);
    }

    @Test
    void aWorldWithoutRangesHasOneResult() {
        VerdictRange found = range(TinyWorlds.half().world());
        assertThat(found.tried()).isZero();
        assertThat(found.assumptions()).isEmpty();
        assertThat(found.band()).isEmpty();
        assertSpan(found.alone(), 0.5, 0.5, OptionalInt.empty(), OptionalInt.empty());
    }

    @Test
    void onePlantMovesLevelAndYear() {
        VerdictRange found = range(ranged(TinyWorlds.half().world(), PLANT, 4, 7));
        assertSpan(found.alone(), 0.4, 0.7, OptionalInt.of(2026), OptionalInt.empty());
        assertThat(found.crossing()).isEqualTo(OptionalInt.of(1));
        MovedAssumption plant = found.assumptions().getFirst();
        assertThat(plant.name()).isEqualTo("capacity/old");
        assertThat(plant.cells())
                .containsExactly(new MovedCell(
                        "capacity/old", 5, 4, 7, plant.cells().getFirst().unit()));
        assertThat(plant.lowLevel().orElseThrow()).isCloseTo(0.4, within(1e-9));
        assertThat(plant.highYear()).isEqualTo(OptionalInt.of(2026));
    }

    @Test
    void aloneEachMovesByItselfAndTogetherAllAtTheirWorseOrBetterEnds() {
        VerdictRange found = range(withDemand(ranged(TinyWorlds.half().world(), PLANT, 4, 7), 8, 10));
        assertThat(found.tried()).isEqualTo(2);
        assertThat(found.moving()).isEqualTo(2);
        assertThat(found.assumptions())
                .extracting(MovedAssumption::name)
                .containsExactly("capacity/old", "demand/metal/base");
        assertSpan(found.alone(), 0.4, 0.7, OptionalInt.of(2026), OptionalInt.empty());
        assertThat(found.unfavourable().orElseThrow().level()).isCloseTo(0.4, within(1e-9));
        assertThat(found.unfavourable().orElseThrow().year()).isEmpty();
        assertThat(found.favourable().orElseThrow().level()).isCloseTo(7.0 / 8, within(1e-9));
        assertThat(found.favourable().orElseThrow().year()).isEqualTo(OptionalInt.of(2026));
        BandPoint first = found.band().getFirst();
        assertThat(first.low()).isCloseTo(0.4, within(1e-9));
        assertThat(first.high()).isCloseTo(7.0 / 8, within(1e-9));
    }

    @Test
    void withoutATargetOnCoverageMoreBoughtIsTheWorseEnd() {
        Question share = QuestionBuilder.about("metal").share(0.45, 2026).question();
        World world = ranged(TinyWorlds.half().price("metal", 1000).world(), PLANT, 4, 7);
        VerdictRange found = new RangeFinder(new HighsSolver(), Watch.silent()).of(world, share);
        assertSpan(found.alone(), 0.3, 0.6, OptionalInt.of(2026), OptionalInt.empty());
    }

    @Test
    void theEarliestYearIsThatOfAllTargets() {
        Question both = QuestionBuilder.about("metal")
                .coverage(0.4, 2026)
                .share(0.45, 2026)
                .question();
        World world = ranged(TinyWorlds.half().price("metal", 1000).world(), PLANT, 5, 7);
        VerdictRange found = new RangeFinder(new HighsSolver(), Watch.silent()).of(world, both);
        assertSpan(found.alone(), 0.5, 0.7, OptionalInt.of(2026), OptionalInt.empty());
        assertThat(found.assumptions().getFirst().lowYear()).isEmpty();
        assertThat(found.assumptions().getFirst().low()).isNotEqualTo(Optional.empty());
    }

    @Test
    void targetsOfDifferentYearsHaveNoCountOfReversals() {
        Question both = QuestionBuilder.about("metal")
                .coverage(0.6, 2027)
                .share(0.45, 2028)
                .question();
        World world = ranged(TinyWorlds.half().price("metal", 1000).world(), PLANT, 4, 7);
        VerdictRange found = new RangeFinder(new HighsSolver(), Watch.silent()).of(world, both);
        assertThat(found.moving()).isEqualTo(1);
        assertThat(found.crossing()).isEmpty();
    }

    /** Without any demand the question has no answer. */
    @Test
    void aGroupWithoutAnAnswerAtOneEndIsListedFirstAndNotMovedWithTheOthers() {
        VerdictRange found = range(withDemand(ranged(TinyWorlds.half().world(), PLANT, 4, 7), 0, 10));
        assertThat(found.assumptions())
                .extracting(MovedAssumption::name)
                .containsExactly("demand/metal/base", "capacity/old");
        assertThat(found.assumptions().getFirst().low()).isEmpty();
        assertSpan(found.alone(), 0.4, 0.7, OptionalInt.of(2026), OptionalInt.empty());
        assertThat(found.favourable().orElseThrow().level()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void sharesOfARampStayBelowTheOneThatLasts() {
        Cell first = Cell.of(Attribute.LEAD_TIME, "dig", "ramp_1", "*");
        Cell last = Cell.of(Attribute.LEAD_TIME, "dig", "ramp_2", "*");
        World world = ranged(ranged(TinyWorlds.half().ramp("dig", 0.3, 0.9).world(), first, 0.2, 1), last, 0.25, 1);
        AssumptionGroup ramp = group(world, "lead-time/dig/ramp");
        AssumptionGroup lasting = group(world, "lead-time/dig/lasting");
        assertThat(ramp.at(world, true).find(first).orElseThrow().value()).isEqualTo(0.9);
        World low = lasting.at(world, false);
        assertThat(low.find(last).orElseThrow().value()).isEqualTo(0.25);
        assertThat(low.find(first).orElseThrow().value()).isEqualTo(0.25);
    }

    private static AssumptionGroup group(World world, String name) {
        return AssumptionGroup.ranging(world).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
