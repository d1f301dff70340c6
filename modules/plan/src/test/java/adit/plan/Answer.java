package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.result.Costs;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.Proof;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The planner's answer, with expectations that read as one line and hold to 1e-6.
 *
 * @param plan everything the planner said
 */
public record Answer(PlanResult plan) {

    private static final double CLOSE = 1e-6;

    static Answer of(TinyCase example) {
        return of(example.world(), example.asked());
    }

    public static Answer of(TinyWorld world, QuestionBuilder asked) {
        return new Answer(new Planner(new HighsSolver(), Watch.silent()).plan(world.world(), asked.question()));
    }

    /** The best level in each year. */
    public Answer curve(double... best) {
        assertClose("curve", plan.curve().stream().map(CurvePoint::best).toList(), best);
        return this;
    }

    /** The best level in each year with named projects only. */
    Answer announced(double... levels) {
        assertClose(
                "announced", plan.curve().stream().map(CurvePoint::announced).toList(), levels);
        return this;
    }

    Answer reachable() {
        assertThat(plan.verdict().reachable()).as("reachable").isTrue();
        assertThat(plan.verdict().shortfall()).as("shortfall").isZero();
        return this;
    }

    Answer missesBy(double shortfall) {
        assertThat(plan.verdict().reachable()).as("reachable").isFalse();
        assertThat(plan.verdict().shortfall()).as("shortfall").isCloseTo(shortfall, within(CLOSE));
        return this;
    }

    /** The best coverage that can be held from the target year on. */
    public Answer bestCoverage(double level) {
        assertThat(plan.verdict().bestCoverage().orElseThrow()).as("coverage").isCloseTo(level, within(CLOSE));
        return this;
    }

    /** The lowest share bought that can be held from the target year on. */
    Answer lowestShare(double share) {
        assertThat(plan.verdict().lowestShare().orElseThrow()).as("share").isCloseTo(share, within(CLOSE));
        return this;
    }

    Answer today(double level) {
        assertThat(plan.verdict().coverageToday()).as("coverage today").isCloseTo(level, within(CLOSE));
        return this;
    }

    Answer earliest(int year) {
        assertThat(plan.verdict().earliestYear()).as("earliest year").isEqualTo(OptionalInt.of(year));
        return this;
    }

    /** No year of the horizon is feasible, so there is no portfolio. */
    Answer neverWithinTheHorizon() {
        assertThat(plan.verdict().earliestYear()).as("earliest year").isEmpty();
        assertThat(plan.portfolio()).as("portfolio").isEmpty();
        assertThat(plan.costs()).as("costs").isEmpty();
        return this;
    }

    /** With a family of limits relaxed: points gained, and the earliest year. */
    Answer lifted(String family, double points, int earliest) {
        Limit limit = limit(family);
        assertThat(limit.pointsGained()).as(family + " points").isCloseTo(points, within(100 * CLOSE));
        assertThat(limit.earliestYear()).as(family + " earliest year").isEqualTo(OptionalInt.of(earliest));
        return this;
    }

    /** With a family of limits relaxed: points gained, and still no year. */
    Answer liftedInVain(String family, double points) {
        Limit limit = limit(family);
        assertThat(limit.pointsGained()).as(family + " points").isCloseTo(points, within(100 * CLOSE));
        assertThat(limit.earliestYear()).as(family + " earliest year").isEmpty();
        return this;
    }

    Limit limit(String family) {
        return plan.limits().stream()
                .filter(limit -> limit.id().equals(family))
                .findFirst()
                .orElseThrow(() -> new AssertionError(family + " is not among the limits"));
    }

    List<String> families() {
        return plan.limits().stream().map(Limit::id).toList();
    }

    /** Starts as text, such as {@code new 2028 5.0 t/y}, in the order of the portfolio. */
    Answer starts(String... starts) {
        List<String> found = plan.portfolio().orElseThrow().starts().stream()
                .map(start ->
                        "%s %d %s t/y".formatted(start.unit(), start.year(), Math.round(start.capacity() * 1e6) / 1e6))
                .toList();
        assertThat(found).as("starts").containsExactly(starts);
        return this;
    }

    /** Present value of the plan, and of the plan without targets, million US$. */
    Answer costs(double with, double without) {
        Costs costs = plan.costs().orElseThrow();
        assertThat(costs.total()).as("cost").isCloseTo(with, within(CLOSE));
        assertThat(costs.withoutTargets()).as("cost without targets").isCloseTo(without, within(CLOSE));
        assertThat(bound("")).as("bound on cost").isCloseTo(with, within(CLOSE));
        assertThat(bound(Proof.TARGETS)).as("bound on cost without targets").isCloseTo(without, within(CLOSE));
        return this;
    }

    /** What no plan costs less than, million US$. */
    private double bound(String relaxed) {
        return plan.proofs().stream()
                .filter(proof -> proof.isOfCost() && proof.relaxed().equals(relaxed))
                .findFirst()
                .orElseThrow()
                .claim();
    }

    private static void assertClose(String what, List<Double> found, double... expected) {
        List<Double> wanted = Arrays.stream(expected).boxed().toList();
        assertThat(found)
                .as(what)
                .usingElementComparator((a, b) -> Math.abs(a - b) <= CLOSE ? 0 : Double.compare(a, b))
                .isEqualTo(wanted);
    }
}
