package adit.audit.plan;

import static adit.audit.plan.TinyPlan.costs;
import static adit.audit.plan.TinyPlan.first;
import static org.assertj.core.api.Assertions.assertThat;

import adit.audit.plan.TinyPlan.Broken;
import adit.plandata.result.Costs;
import adit.plandata.result.Costs.Payment;
import adit.plandata.result.Costs.PlaceCost;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Limit;
import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Costs, curve and limits that are broken on purpose fail, and the right check says so. */
class A03_BrokenCostsTest {

    @ParameterizedTest
    @MethodSource({"costsBroken", "parts", "curveBroken", "limitsBroken"})
    void theRightCheckFails(Broken broken) {
        AuditReport report = PlanAudit.audit(
                TinyPlan.WORLD, TinyPlan.QUESTION, broken.change().apply(TinyPlan.CLAIMS));
        assertThat(report.failures().stream().map(Check::name))
                .as(report.text())
                .contains(broken.check());
    }

    static Stream<Broken> costsBroken() {
        return Stream.of(
                costs("the total", "cost in total", c -> total(c, c.total() + 0.001, c.withoutTargets())),
                costs("without targets", "cost without targets", c -> total(c, c.total(), c.total() + 1)),
                costs(
                        "a node left out",
                        "cost by place",
                        c -> places(c, c.byPlace().subList(1, c.byPlace().size()))),
                costs("capital of all years", "capital by year", c -> capital(c, c.capital() + 0.01)),
                costs("what a member pays", "who pays", c -> payment(c, 1, 0, 0.001)),
                costs("use of a member", "who pays", c -> payment(c, 1.001, 0, 0)),
                costs("share of a member", "who pays", c -> payment(c, 1, 0.001, 0)),
                costs("a payer left out", "who pays", c -> c.with(c.payments().subList(1, 2))),
                costs("two payers exchanged", "who pays", c -> c.with(exchanged(c.payments()))),
                costs("capital of a year", "capital by year", c -> {
                    Map<Integer, Double> byYear = new TreeMap<>(c.capitalByYear());
                    byYear.merge(2029, 0.001, Double::sum);
                    return new Costs(
                            c.total(),
                            c.withoutTargets(),
                            c.capital(),
                            c.payments(),
                            c.byPlace(),
                            Costs.YearCapital.of(byYear));
                }));
    }

    private static Costs payment(Costs c, double use, double share, double amount) {
        return c.with(first(
                c.payments(),
                one -> one.use() > 0,
                one -> new Payment(one.place(), one.use() * use, one.share() + share, one.amount() + amount)));
    }

    /** The first two members with each other's numbers. */
    private static List<Payment> exchanged(List<Payment> payments) {
        Payment one = payments.get(0);
        Payment other = payments.get(1);
        return List.of(
                new Payment(one.place(), other.use(), other.share(), other.amount()),
                new Payment(other.place(), one.use(), one.share(), one.amount()));
    }

    private static Costs capital(Costs c, double capital) {
        return new Costs(c.total(), c.withoutTargets(), capital, c.payments(), c.byPlace(), c.years());
    }

    private static Costs total(Costs c, double total, double without) {
        return new Costs(total, without, c.capital(), c.payments(), c.byPlace(), c.years());
    }

    private static Costs places(Costs c, List<PlaceCost> byPlace) {
        return new Costs(c.total(), c.withoutTargets(), c.capital(), c.payments(), byPlace, c.years());
    }

    /** A digit in each of the five parts of the cost of one member. */
    static Stream<Broken> parts() {
        return Stream.of("capital", "running", "freight", "purchases", "unserved")
                .map(part -> costs(
                        part,
                        "cost by place",
                        c -> places(c, first(c.byPlace(), any -> true, one -> {
                            return new PlaceCost(
                                    one.place(),
                                    one.member(),
                                    one.capital() + more(part, "capital"),
                                    one.running() + more(part, "running"),
                                    one.freight() + more(part, "freight"),
                                    one.purchases() + more(part, "purchases"),
                                    one.unserved() + more(part, "unserved"));
                        }))));
    }

    private static double more(String part, String name) {
        return part.equals(name) ? 0.001 : 0;
    }

    private static Broken curve(String name, String check, int year, UnaryOperator<CurvePoint> change) {
        return new Broken(
                name,
                check,
                c -> Claims.of(c)
                        .curve(first(c.curve(), point -> point.year() == year, change))
                        .claims());
    }

    static Stream<Broken> curveBroken() {
        return Stream.of(
                curve("announced above best", "curve", 2029, p -> point(p, p.demand(), p.best(), p.best() + 0.1)),
                curve("demand", "curve", 2029, p -> point(p, p.demand() + 0.1, p.best(), p.announced())),
                curve("above 1", "curve", 2029, p -> point(p, p.demand(), 1.1, p.announced())),
                curve("below the verdict", "curve", 2028, p -> point(p, p.demand(), 0.1, 0)),
                curve("below the plan", "plan below bounds", 2029, p -> point(p, p.demand(), 0.8, 0)),
                curve("today", "verdict", 2026, p -> point(p, p.demand(), p.best() + 0.1, p.announced())));
    }

    private static CurvePoint point(CurvePoint p, double demand, double best, double announced) {
        return new CurvePoint(p.year(), demand, best, announced);
    }

    private static Broken limit(String name, UnaryOperator<Limit> change) {
        return new Broken(name, "limits", c -> {
            List<Limit> limits = new ArrayList<>(c.limits());
            limits.set(0, change.apply(limits.getFirst()));
            return Claims.of(c).limits(limits).claims();
        });
    }

    static Stream<Broken> limitsBroken() {
        return Stream.of(
                limit("points", l -> lifted(l, l.coverage(), l.pointsGained() + 0.1, l.yearsGained())),
                limit("coverage", l -> lifted(l, l.coverage() + 0.001, l.pointsGained(), l.yearsGained())),
                limit("years gained", l -> lifted(l, l.coverage(), l.pointsGained(), OptionalInt.of(9))));
    }

    private static Limit lifted(Limit l, double coverage, double points, OptionalInt years) {
        return new Limit(l.id(), coverage, points, l.earliestYear(), years);
    }
}
