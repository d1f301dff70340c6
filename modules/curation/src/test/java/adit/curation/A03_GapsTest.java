package adit.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Cancel;
import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.Outcome;
import adit.math.lp.SolveLimits;
import adit.math.lp.SolverException;
import adit.math.solver.HighsSolver;
import adit.plandata.assumptions.Movement;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import adit.study.Study;
import adit.testworlds.TinyWorld;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is assumed and what is missing.
 *
 * <pre>
 *   metal is mined in AAA at 5/y; demand in AAA is 10/y, assumed to lie between 8 and 20
 * </pre>
 *
 * Coverage is 5/10, at worst 5/20 and at best 5/8. A target of 60 % can be held only if demand is 8.
 */
class A03_GapsTest {

    private static TinyWorld half() {
        return TinyWorld.named("half")
                .places("AAA", "SUP")
                .form("metal", "mining")
                .form("salt", "mining")
                .mine("dig", "metal")
                .mine("scrape", "salt")
                .facility("old", "AAA", "dig", 5)
                .demand("metal", "AAA", 10);
    }

    private static World assuming(World world, Attribute attribute, double low, double high) {
        return ranging(world, attribute, low, high, Grade.E);
    }

    private static World ranging(World world, Attribute attribute, double low, double high, Grade grade) {
        Map<Cell, Observed> replaced = new HashMap<>();
        for (Observed each : world.list(attribute)) {
            Observation former = each.chosen();
            replaced.put(
                    each.cell(),
                    Observed.of(new Observation(
                            each.cell(),
                            new Estimate(each.value(), low, high),
                            former.unit(),
                            grade,
                            former.source(),
                            former.where(),
                            "a guess")));
        }
        return world.with(replaced);
    }

    private static Study study(double level) {
        FormId metal = new FormId("metal");
        Question question = new Question(
                "tiny",
                new PlaceId("SUP"),
                List.of(new PlaceId("AAA")),
                Serve.EVERYONE,
                List.of(),
                List.of(new Target.Coverage(metal, level, 2027)),
                2026,
                2030,
                TinyWorld.SCENARIO,
                Question.Assumptions.standard());
        return new Study("tiny", "A", question);
    }

    private static Gaps gaps(World world, List<Study> studies) {
        return Gaps.of(world, studies, new HighsSolver(), Watch.silent());
    }

    @Test
    void aWorldWithoutAssumptionsHasNone() {
        assertThat(gaps(half().world(), List.of(study(0.6))).assumptions()).isEmpty();
    }

    /** 5/8 − 5/10 is 12.5 points up, 5/10 − 5/20 is 25 points down; none in the horizon counts as 2031, the best is 2026. */
    @Test
    void anAssumptionIsMovedToBothEndsOfItsRange() {
        Gaps gaps = gaps(assuming(half().world(), Attribute.DEMAND, 8, 20), List.of(study(0.6)));
        Gap gap = gaps.assumptions().getFirst();
        assertThat(gap.group().name()).isEqualTo("demand/metal/" + TinyWorld.SCENARIO);
        Movement movement = gap.movements().getFirst();
        assertThat(movement.base().level()).isCloseTo(0.5, within(1e-9));
        assertThat(movement.low().orElseThrow().level()).isCloseTo(0.625, within(1e-9));
        assertThat(movement.high().orElseThrow().level()).isCloseTo(0.25, within(1e-9));
        assertThat(gap.points()).isCloseTo(25, within(1e-6));
        assertThat(gap.years()).isEqualTo(5);
        assertThat(gap.group().note()).isEqualTo("a guess");
    }

    /** A study that states a demand of 5 and no range covers all of it, whatever the range of the world. */
    @Test
    void aFigureThatTheStudyReplacesDoesNotMoveItsVerdict() {
        World world = assuming(half().world(), Attribute.DEMAND, 8, 20);
        Study plain = study(0.6);
        List<FigureOverride.Figure> figures = IntStream.rangeClosed(2026, 2030)
                .mapToObj(year -> new FigureOverride.Figure("demand/metal/AAA/" + year + "/base", 5, 5, 5))
                .toList();
        FigureOverride half = new FigureOverride(
                "metal.demand",
                FigureOverride.Kind.FACTOR,
                0.5,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                1,
                Grade.E,
                "our forecast",
                1,
                figures);
        Study study = new Study("tiny", "A", plain.question().with(List.of(half)));
        Gaps gaps = gaps(world, List.of(study));
        assertThat(Objects.requireNonNull(gaps.outlooks().get("tiny")).level()).isCloseTo(1, within(1e-9));
        assertThat(gaps.assumptions().getFirst().points()).isZero();
    }

    /** Demand moves the level by at most 25 points, capacity from 4 to 6 t/y by 10. */
    @Test
    void theLevelsRestOnWhatMovesThem() {
        World demand = assuming(half().world(), Attribute.DEMAND, 8, 20);
        World both = ranging(demand, Attribute.CAPACITY, 4, 6, Grade.C);
        Influence influence = gaps(both, List.of(study(0.6))).influence();
        assertThat(influence.ofAll()).containsOnlyKeys(Basis.C, Basis.E_ASSUMED);
        assertThat(influence.assumed()).isCloseTo(25.0 / 35, within(1e-6));
        assertThat(Objects.requireNonNull(influence.byStudy().get("tiny")).get(Basis.C))
                .isCloseTo(10.0 / 35, within(1e-6));
    }

    @Test
    void withoutStudiesNothingRestsOnAnything() {
        assertThat(gaps(assuming(half().world(), Attribute.DEMAND, 8, 20), List.of())
                        .influence()
                        .ofAll())
                .isEmpty();
    }

    @Test
    void whatIsInNoStudyComesLast() {
        World world = assuming(
                half().stock("salt", "AAA", 3).demand("metal", "AAA", 10).world(), Attribute.STOCK, 1, 5);
        World both = assuming(world, Attribute.DEMAND, 8, 20);
        assertThat(gaps(both, List.of(study(0.6))).assumptions())
                .extracting(gap -> gap.group().name() + " " + gap.studied())
                .containsExactly("demand/metal/" + TinyWorld.SCENARIO + " true", "stock/salt false");
        assertThat(gaps(both, List.of()).assumptions()).noneMatch(Gap::studied);
    }

    @Test
    void whatNobodyReportsIsMissingUntilSomebodyDoes() {
        assertThat(missing(half().world())).contains("price/metal/*/2025", "production/metal/AAA/2025");
        assertThat(missing(half().price("metal", 9).world()))
                .doesNotContain("price/metal/*/2025")
                .contains("price/salt/*/2025");
    }

    @Test
    void aProcessThatTakesInNothingLacksItsRecipe() {
        World world = half().form("alloy", "metal").mine("melt", "alloy").world();
        assertThat(missing(world)).contains("recipe/melt/*/input").doesNotContain("recipe/dig/*/input");
        World whole = half().form("alloy", "metal")
                .process("melt", "alloy", "metal", 1)
                .world();
        assertThat(missing(whole)).doesNotContain("recipe/melt/*/input").contains("growth/melt/gamma");
        World limited = half().form("alloy", "metal")
                .process("melt", "alloy", "metal", 1)
                .growth("melt", 0.2, 1)
                .world();
        assertThat(missing(limited)).doesNotContain("growth/melt/gamma", "growth/melt/kappa");
    }

    /** Newcomers to a process are limited only where its growth is. */
    @Test
    void aProcessWithALimitOfGrowthLacksANumberOfNewcomers() {
        TinyWorld world = half().form("alloy", "metal").process("melt", "alloy", "metal", 1);
        assertThat(missing(world.world())).doesNotContain("growth/melt/newcomers");
        assertThat(missing(world.growth("melt", 0.2, 1).world())).contains("growth/melt/newcomers");
        assertThat(missing(world.newcomers("melt", 1).world())).doesNotContain("growth/melt/newcomers");
    }

    @Test
    void whatIsMissingInAStudyStandsFirst() {
        Gaps gaps = gaps(half().world(), List.of(study(0.6)));
        List<Boolean> studied = gaps.missing().stream()
                .map(each -> gaps.studied().contains(each.form()))
                .toList();
        assertThat(studied).contains(true, false).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private static List<String> missing(World world) {
        return MissingCells.of(world).stream().map(Missing::cell).toList();
    }

    /** Every session ends so from the second on: the first answers the study as it is. */
    private static LpSolver endingAfterTheFirst(adit.math.lp.Status status) {
        LpSolver real = new HighsSolver();
        AtomicInteger opened = new AtomicInteger();
        return new LpSolver() {
            @Override
            public LpSession open(LinearModel model, Method method, SolveLimits limits, Cancel cancel) {
                LpSession session = real.open(model, method, limits, cancel);
                return opened.getAndIncrement() == 0 ? session : ending(session, status);
            }

            @Override
            public String name() {
                return "Ending";
            }

            @Override
            public String version() {
                return "0";
            }
        };
    }

    private static LpSession ending(LpSession session, adit.math.lp.Status status) {
        return (LpSession) Proxy.newProxyInstance(
                LpSession.class.getClassLoader(),
                new Class<?>[] {LpSession.class},
                (proxy, method, arguments) -> method.getName().equals("solve")
                        ? Outcome.none("Ending", status, "as told", 0)
                        : method.invoke(session, arguments));
    }

    private static Gaps gapsWith(adit.math.lp.Status status) {
        World world = assuming(half().world(), Attribute.DEMAND, 8, 20);
        return Gaps.of(world, List.of(study(0.6)), endingAfterTheFirst(status), Watch.silent());
    }

    @ParameterizedTest
    @EnumSource(
            value = adit.math.lp.Status.class,
            names = {"FAILED", "LIMIT", "UNBOUNDED_OR_INFEASIBLE"})
    void aSolverThatFailsIsNoStudyWithoutAnAnswer(adit.math.lp.Status status) {
        assertThatExceptionOfType(SolverException.class)
                .isThrownBy(() -> gapsWith(status))
                .withMessageStartingWith("Ending ended with status " + status);
    }

    @Test
    void aStudyWithoutAnAnswerAtTheEndsOfARangeIsAGapAllTheSame() {
        assertThat(gapsWith(adit.math.lp.Status.INFEASIBLE).assumptions()).hasSize(1);
    }
}
