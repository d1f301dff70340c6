package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.plandata.result.CostRange;
import adit.plandata.result.Costs;
import adit.plandata.result.Costs.Payment;
import adit.plandata.result.KnowHow;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Projects.Needed;
import adit.plandata.result.Projects.Whole;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.BandPoint;
import adit.plandata.result.VerdictRange.End;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.testworlds.NamedAmounts;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.Renamed;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorlds;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Status;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes are arbitrary: under other codes, which sort in another order, every figure that is stated as determined is the same. */
final class B09_OtherCodesTest {

    private static final double SAME = 1e-9;
    private static final Set<Attribute> RANGED = Set.of(Attribute.CAPACITY, Attribute.GROWTH, Attribute.DEMAND);

    static LongStream seeds() {
        return LongStream.range(11_000, 11_024);
    }

    /** A plan, and the names of the processes and places behind its codes. */
    private record Told(PlanResult plan, World world) {

        static Told of(World world, Question question) {
            HighsSolver solver = new HighsSolver();
            PlanResult plan = new Planner(solver, Watch.silent())
                    .plan(world, question)
                    .with(new RangeFinder(solver, Watch.silent()).of(world, question));
            return new Told(new CostRangeFinder(solver, Watch.silent()).addTo(plan, world), world);
        }

        String process(String code) {
            return world.recipes().stream()
                    .filter(each -> each.id().code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }

        String limit(Limit limit) {
            return limit.id().startsWith("stage:")
                    ? "stage:" + process(limit.id().substring(6))
                    : limit.id();
        }

        VerdictRange range() {
            return plan.range().orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherCodesGiveTheSameFigures(long seed) {
        TinyCase example = RandomQuestions.example(seed);
        Question question = example.asked().question();
        assertSame(ranged(example.world().world()), question, seed);
    }

    private static void assertSame(World world, Question question, long seed) {
        Renamed renamed = Renamed.of(world, seed);
        Told one = Told.of(world, question);
        Told other = Told.of(renamed.world(), renamed.question(question));
        assertVerdict(one.plan().verdict(), other.plan().verdict());
        assertCurve(one.plan().curve(), other.plan().curve());
        assertLimits(one, other);
        assertCosts(one, other);
        assertProjects(one.plan(), other.plan());
        assertKnowHow(one, other);
        assertRange(one.range(), other.range());
        assertCostRange(one.range().cost(), other.range().cost());
        assertShownPlan(one, other);
    }

    /** Of several plans of the least cost the same one is shown. */
    private static void assertShownPlan(Told one, Told other) {
        Map<String, Double> here = NamedAmounts.of(one.plan(), one.world());
        Map<String, Double> there = NamedAmounts.of(other.plan(), other.world());
        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((what, amount) -> assertThat(Objects.requireNonNull(there.get(what)))
                .as(what)
                .isCloseTo(amount, within(1e-7 * Math.max(1, Math.abs(amount)))));
    }

    private static void assertCostRange(Optional<CostRange> one, Optional<CostRange> other) {
        assertThat(other.isPresent()).isEqualTo(one.isPresent());
        one.ifPresent(here -> {
            CostRange there = other.orElseThrow();
            assertThat(there.low()).isCloseTo(here.low(), within(1e-7 * Math.max(1, Math.abs(here.low()))));
            assertThat(there.high()).isCloseTo(here.high(), within(1e-7 * Math.max(1, Math.abs(here.high()))));
            assertThat(there.tried()).isEqualTo(here.tried());
            assertThat(there.unreached()).isEqualTo(here.unreached());
        });
    }

    /** Sizes, demand and growth limits get a range of a fifth, so that there is something to move. */
    private static World ranged(World world) {
        Map<Cell, Observed> moved = new HashMap<>();
        world.cells().filter(each -> RANGED.contains(each.cell().attribute())).forEach(each -> {
            Observation old = each.chosen();
            double value = old.estimate().value();
            Estimate range = new Estimate(value, value * 0.8, value * 1.2);
            moved.put(
                    each.cell(),
                    Observed.of(new Observation(
                            each.cell(), range, old.unit(), old.grade(), old.source(), old.where(), old.note())));
        });
        return world.with(moved);
    }

    private static void assertClose(String what, double found, double expected) {
        assertThat(found).as(what).isCloseTo(expected, within(SAME));
    }

    private static void assertClose(String what, Optional<Double> found, Optional<Double> expected) {
        assertThat(found.isPresent()).as(what).isEqualTo(expected.isPresent());
        found.ifPresent(value -> assertClose(what, value, expected.orElseThrow()));
    }

    private static void assertVerdict(Verdict one, Verdict other) {
        assertThat(other.reachable()).isEqualTo(one.reachable());
        assertThat(other.earliestYear()).isEqualTo(one.earliestYear());
        assertClose("coverage", other.bestCoverage(), one.bestCoverage());
        assertClose("share", other.lowestShare(), one.lowestShare());
        assertClose("today", other.coverageToday(), one.coverageToday());
        assertClose("shortfall", other.shortfall(), one.shortfall());
    }

    private static void assertCurve(List<CurvePoint> one, List<CurvePoint> other) {
        assertThat(other).hasSameSizeAs(one);
        for (int t = 0; t < one.size(); t++) {
            assertClose("best", other.get(t).best(), one.get(t).best());
            assertClose("announced", other.get(t).announced(), one.get(t).announced());
            assertClose("demand", other.get(t).demand() / one.get(t).demand(), 1);
        }
    }

    private static void assertLimits(Told one, Told other) {
        Map<String, Limit> limits = new TreeMap<>();
        one.plan().limits().forEach(limit -> limits.put(one.limit(limit), limit));
        assertThat(other.plan().limits()).extracting(other::limit).containsExactlyInAnyOrderElementsOf(limits.keySet());
        for (Limit limit : other.plan().limits()) {
            Limit same = Objects.requireNonNull(limits.get(other.limit(limit)));
            assertClose(limit.id(), limit.coverage(), same.coverage());
            assertClose(limit.id(), limit.pointsGained() / 100, same.pointsGained() / 100);
            assertThat(limit.earliestYear()).isEqualTo(same.earliestYear());
            assertThat(limit.yearsGained()).isEqualTo(same.yearsGained());
        }
    }

    private static void assertCosts(Told one, Told other) {
        assertThat(other.plan().costs().isPresent())
                .isEqualTo(one.plan().costs().isPresent());
        one.plan().costs().ifPresent(costs -> {
            Costs same = other.plan().costs().orElseThrow();
            double size = Math.max(1, costs.total());
            assertClose("total", same.total() / size, costs.total() / size);
            assertClose("without targets", same.withoutTargets() / size, costs.withoutTargets() / size);
            Map<String, Payment> payments = new TreeMap<>();
            costs.payments().forEach(each -> payments.put(name(one.world(), each), each));
            assertThat(same.payments()).hasSameSizeAs(costs.payments());
            same.payments()
                    .forEach(each -> assertClose(
                            "payment",
                            each.amount() / size,
                            Objects.requireNonNull(payments.get(name(other.world(), each)))
                                            .amount()
                                    / size));
        });
    }

    private static String name(World world, Payment payment) {
        return world.findPlace(payment.place()).orElseThrow().name();
    }

    private static void assertProjects(PlanResult one, PlanResult other) {
        assertThat(other.projects().named()).isEqualTo(one.projects().named());
        Map<String, Needed> needed = new TreeMap<>();
        one.projects().needed().forEach(each -> needed.put(each.name(), each));
        assertThat(other.projects().needed())
                .extracting(Needed::name)
                .containsExactlyInAnyOrderElementsOf(needed.keySet());
        for (Needed each : other.projects().needed()) {
            Needed same = Objects.requireNonNull(needed.get(each.name()));
            assertClose(each.name(), each.level(), same.level());
            assertThat(each.earliestYear()).as(each.name()).isEqualTo(same.earliestYear());
            assertThat(each.yearsLost()).as(each.name()).isEqualTo(same.yearsLost());
        }
        assertThat(other.projects().whole())
                .extracting(Whole::name)
                .containsExactlyInAnyOrderElementsOf(
                        one.projects().whole().stream().map(Whole::name).toList());
    }

    private static void assertKnowHow(Told one, Told other) {
        Map<String, KnowHow> limits = new TreeMap<>();
        one.plan().knowHow().forEach(each -> limits.put(one.process(each.process()), each));
        assertThat(other.plan().knowHow()).hasSameSizeAs(one.plan().knowHow());
        for (KnowHow each : other.plan().knowHow()) {
            KnowHow same = Objects.requireNonNull(limits.get(other.process(each.process())));
            assertClose("firms", each.firms(), same.firms());
            assertClose("seed", each.seed(), same.seed());
            assertThat(each.grade()).isEqualTo(same.grade());
        }
    }

    private static void assertRange(VerdictRange one, VerdictRange other) {
        assertThat(other.tried()).isEqualTo(one.tried());
        assertThat(other.moving()).isEqualTo(one.moving());
        assertThat(other.crossing()).isEqualTo(one.crossing());
        assertClose("low", other.alone().low(), one.alone().low());
        assertClose("high", other.alone().high(), one.alone().high());
        assertThat(other.alone().earliest()).isEqualTo(one.alone().earliest());
        assertThat(other.alone().latest()).isEqualTo(one.alone().latest());
        assertEnd(one.unfavourable(), other.unfavourable());
        assertEnd(one.favourable(), other.favourable());
        assertThat(other.band()).hasSameSizeAs(one.band());
        for (int t = 0; t < one.band().size(); t++) {
            BandPoint point = one.band().get(t);
            assertClose("band", other.band().get(t).low(), point.low());
            assertClose("band", other.band().get(t).high(), point.high());
        }
        List<MovedAssumption> moved = ordered(one.assumptions());
        List<MovedAssumption> same = ordered(other.assumptions());
        assertThat(same).hasSameSizeAs(moved);
        for (int k = 0; k < moved.size(); k++) {
            assertClose("low end", same.get(k).lowLevel(), moved.get(k).lowLevel());
            assertClose("high end", same.get(k).highLevel(), moved.get(k).highLevel());
        }
    }

    /** By what they do, since their names contain codes. */
    private static List<MovedAssumption> ordered(List<MovedAssumption> assumptions) {
        List<MovedAssumption> sorted = new ArrayList<>(assumptions);
        sorted.sort(Comparator.comparingLong((MovedAssumption each) -> rounded(each.lowLevel()))
                .thenComparingLong(each -> rounded(each.highLevel())));
        return sorted;
    }

    private static long rounded(Optional<Double> level) {
        return Math.round(level.orElse(-1.0) * 1e6);
    }

    private static void assertEnd(Optional<End> one, Optional<End> other) {
        assertClose("level together", other.map(End::level), one.map(End::level));
        OptionalInt year = one.map(End::year).orElse(OptionalInt.empty());
        assertThat(other.map(End::year).orElse(OptionalInt.empty())).isEqualTo(year);
    }

    /** Of two equal projects of a newcomer, in a member and elsewhere, the one that passes whole is the same under other codes. */
    @Test
    void theFirstProjectOfANewcomerDoesNotDependOnCodes() {
        World world = TinyWorlds.knowHow()
                .capacity("boom", 10)
                .firm("boom", "Newcomer")
                .project("a second one", "OTH", "smelt", 10, Status.ANNOUNCED)
                .firm("a second one", "Newcomer")
                .world();
        Question question = QuestionBuilder.about("metal").coverage(0.9, 2026).question();
        for (long seed = 0; seed < 6; seed++) {
            assertSame(world, question, seed);
        }
    }
}
