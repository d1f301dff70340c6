package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.plandata.question.Question;
import adit.plandata.result.Costs;
import adit.plandata.result.PlanResult;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Supply;
import adit.runs.audit.AuditReport;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answer does not depend on the units of mass and money, and its audit holds and finds faults in any of them. */
final class A06_ScaleTest {

    private static final double CLOSE = 1e-7;
    private static final List<Double> MASSES = List.of(1e-5, 1e-3, 1e-2, 1e2, 1e5, 1e6);
    private static final List<Double> MONEYS = List.of(1e-3, 1e3);

    static List<TinyCase> examples() {
        return TinyCase.all();
    }

    static LongStream seeds() {
        return LongStream.range(3000, 3020);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tinyWorldsAnswerTheSameInAnyUnit(TinyCase example) {
        sameInAnyUnit(example, example);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomWorldsAnswerTheSameInAnyUnit(long seed) {
        TinyCase first = RandomQuestions.example(seed);
        PlanResult plan = plan(first.world(), first.asked().question());
        for (double factor : MASSES) {
            TinyCase fresh = RandomQuestions.example(seed);
            compare(plan, fresh.world().massTimes(factor), inMass(fresh.asked().question(), factor), factor);
        }
        for (double factor : MONEYS) {
            TinyCase fresh = RandomQuestions.example(seed);
            compare(
                    plan,
                    fresh.world().moneyTimes(factor),
                    inMoney(fresh.asked().question(), factor),
                    factor);
        }
    }

    private static void sameInAnyUnit(TinyCase example, TinyCase again) {
        PlanResult plan = plan(example.world(), example.asked().question());
        TinyWorld world = again.world();
        double former = 1;
        for (double factor : MASSES) {
            compare(
                    plan,
                    world.massTimes(factor / former),
                    inMass(example.asked().question(), factor),
                    factor);
            former = factor;
        }
        world.massTimes(1 / former);
        former = 1;
        for (double factor : MONEYS) {
            compare(
                    plan,
                    world.moneyTimes(factor / former),
                    inMoney(example.asked().question(), factor),
                    factor);
            former = factor;
        }
    }

    /** A budget in million US$ grows with the tons that it pays for. */
    private static Question inMass(Question question, double factor) {
        return changed(question, factor, 1);
    }

    private static Question inMoney(Question question, double factor) {
        return changed(question, factor, factor);
    }

    private static Question changed(Question q, double budget, double value) {
        Question.Assumptions a = q.assumptions();
        Question.Assumptions other = new Question.Assumptions(
                a.supplierOwnedLost(),
                a.furtherPlants(),
                a.furtherPlantsLimit(),
                a.cutOffYears(),
                a.stockpileMonths(),
                a.keepRunning(),
                a.priceYear(),
                a.discountRate(),
                a.plantLife(),
                a.unservedValue() * value,
                a.budget().stream().map(limit -> limit * budget).findFirst(),
                grown(a.budgetByCountry(), budget),
                a.tariffs(),
                a.relaxedDemand(),
                a.relaxedStockpileMonths(),
                a.includeStatus(),
                a.shareOfGroup(),
                a.nearOptimal(),
                a.projectRecord());
        return new Question(
                q.name(),
                q.supplier(),
                q.members(),
                q.serve(),
                q.exclude(),
                q.targets(),
                q.firstYear(),
                q.lastYear(),
                q.scenario(),
                other);
    }

    private static Map<PlaceId, Double> grown(Map<PlaceId, Double> budgets, double factor) {
        Map<PlaceId, Double> grown = new HashMap<>();
        budgets.forEach((place, budget) -> grown.put(place, budget * factor));
        return grown;
    }

    private static PlanResult plan(TinyWorld world, Question question) {
        PlanResult plan = new Planner(new HighsSolver(), Watch.silent()).plan(world.world(), question);
        audited(world, question, plan);
        return plan;
    }

    private static void compare(PlanResult plan, TinyWorld world, Question question, double factor) {
        PlanResult other = plan(world, question);
        String at = world.name() + " times " + factor;
        same(at, plan.verdict(), other.verdict());
        same(at, curve(plan), curve(other));
        same(at, limits(plan), limits(other));
        assertThat(years(other)).as(at).isEqualTo(years(plan));
        assertThat(other.costs().isPresent()).as(at).isEqualTo(plan.costs().isPresent());
        plan.costs().ifPresent(costs -> same(at, costs, other.costs().orElseThrow(), factor));
    }

    private static void same(String at, Verdict one, Verdict other) {
        assertThat(other.reachable()).as(at).isEqualTo(one.reachable());
        assertThat(other.earliestYear()).as(at).isEqualTo(one.earliestYear());
        same(at, levels(one), levels(other));
    }

    private static double[] levels(Verdict verdict) {
        return DoubleStream.of(
                        verdict.bestCoverage().orElse(-1.0),
                        verdict.lowestShare().orElse(-1.0),
                        verdict.coverageToday(),
                        verdict.shortfall())
                .toArray();
    }

    private static double[] curve(PlanResult plan) {
        Stream<CurvePoint> points = plan.curve().stream();
        return points.flatMapToDouble(point -> DoubleStream.of(point.best(), point.announced()))
                .toArray();
    }

    private static double[] limits(PlanResult plan) {
        return plan.limits().stream().mapToDouble(Limit::coverage).toArray();
    }

    private static List<?> years(PlanResult plan) {
        return plan.limits().stream().map(Limit::earliestYear).toList();
    }

    private static void same(String at, double[] one, double[] other) {
        assertThat(other).as(at).containsExactly(one, within(CLOSE));
    }

    private static void same(String at, Costs one, Costs other, double factor) {
        double size = Math.max(one.total(), one.withoutTargets());
        assertThat(other.total() / factor).as(at).isCloseTo(one.total(), within(CLOSE * size));
        assertThat(other.withoutTargets() / factor).as(at).isCloseTo(one.withoutTargets(), within(CLOSE * size));
    }

    /** The audit passes, and fails once the largest output of the plan is stated a hundred-thousandth lower: the plan shown makes no more than it needs. */
    private static void audited(TinyWorld world, Question question, PlanResult plan) {
        PlanClaims claims = PlanClaims.of(plan);
        AuditReport report = PlanAudit.audit(world.world(), question, claims);
        assertThat(report.failures()).as(world.name()).isEmpty();
        Optional<PlanClaims> broken = plan.portfolio().flatMap(portfolio -> broken(claims, portfolio));
        broken.ifPresent(wrong -> assertThat(
                        PlanAudit.audit(world.world(), question, wrong).passed())
                .as(world.name())
                .isFalse());
    }

    private static Optional<PlanClaims> broken(PlanClaims claims, Portfolio p) {
        Optional<Run> largest = p.runs().stream()
                .filter(run -> run.supply() == Supply.CUT)
                .max(java.util.Comparator.comparingDouble(Run::tons));
        return largest.map(run -> {
            Run less = new Run(run.supply(), run.unit(), run.year(), run.tons() * (1 - 1e-5));
            List<Run> runs =
                    p.runs().stream().map(one -> one.equals(run) ? less : one).toList();
            Portfolio wrong =
                    new Portfolio(p.from(), p.starts(), runs, p.flows(), p.years(), p.additions(), p.places());
            return Claims.of(claims).portfolio(Optional.of(wrong)).claims();
        });
    }
}
