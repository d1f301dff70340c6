package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.plandata.question.Question;
import adit.plandata.result.Costs;
import adit.plandata.result.FlowKind;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Flow;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Portfolio.Start;
import adit.plandata.result.Portfolio.YearLevel;
import adit.plandata.result.Proof;
import adit.plandata.result.Supply;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A plan of the audited world, and ways to spoil it. */
final class TinyPlan {

    static final World WORLD = AuditedWorld.world();
    static final Question QUESTION = AuditedWorld.question(0.83, 0.3);
    static final PlanClaims CLAIMS = plan(QUESTION);

    private TinyPlan() {}

    static PlanClaims plan(Question question) {
        return PlanClaims.of(new Planner(new HighsSolver(), Watch.silent()).plan(WORLD, question));
    }

    /** A way to spoil a plan, and the check that must notice. */
    record Broken(String name, String check, UnaryOperator<PlanClaims> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Broken portfolio(String name, String check, UnaryOperator<Portfolio> change) {
        return new Broken(name, check, claims -> with(claims, change.apply(theOne(claims))));
    }

    static Portfolio theOne(PlanClaims claims) {
        return claims.portfolio().orElseThrow();
    }

    static PlanClaims with(PlanClaims c, Portfolio portfolio) {
        return Claims.of(c).portfolio(Optional.of(portfolio)).claims();
    }

    static Broken costs(String name, String check, UnaryOperator<Costs> change) {
        return new Broken(
                name, check, c -> Claims.of(c).costs(c.costs().map(change)).claims());
    }

    static Broken verdict(String name, String check, UnaryOperator<Verdict> change) {
        return new Broken(
                name,
                check,
                c -> Claims.of(c).verdict(change.apply(c.verdict())).claims());
    }

    static Broken proofs(String name, String check, UnaryOperator<List<Proof>> change) {
        return new Broken(
                name, check, c -> Claims.of(c).proofs(change.apply(c.proofs())).claims());
    }

    /** The list with the first element that fits changed; fails if none fits. */
    static <T> List<T> first(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        int at = changed.indexOf(changed.stream().filter(which).findFirst().orElseThrow());
        changed.set(at, change.apply(changed.get(at)));
        return changed;
    }

    static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    static Portfolio starts(Portfolio p, List<Start> starts) {
        return new Portfolio(p.from(), starts, p.runs(), p.flows(), p.years(), p.additions(), p.places());
    }

    static Portfolio runs(Portfolio p, List<Run> runs) {
        return new Portfolio(p.from(), p.starts(), runs, p.flows(), p.years(), p.additions(), p.places());
    }

    static Portfolio flows(Portfolio p, List<Flow> flows) {
        return new Portfolio(p.from(), p.starts(), p.runs(), flows, p.years(), p.additions(), p.places());
    }

    static Portfolio years(Portfolio p, List<YearLevel> years) {
        return new Portfolio(p.from(), p.starts(), p.runs(), p.flows(), years, p.additions(), p.places());
    }

    /** The same start with another amount, and the capacity and capital that follow from it. */
    static Start amount(Start s, double amount) {
        double factor = amount / s.amount();
        return new Start(
                s.unit(),
                s.name(),
                s.place(),
                s.process(),
                s.status(),
                s.year(),
                amount,
                s.capacity() * factor,
                s.capital() * factor,
                s.grade());
    }

    static Start inYear(Start s, int year) {
        return new Start(
                s.unit(),
                s.name(),
                s.place(),
                s.process(),
                s.status(),
                year,
                s.amount(),
                s.capacity(),
                s.capital(),
                s.grade());
    }

    static Start ofUnit(Start s, String unit) {
        return new Start(
                unit,
                s.name(),
                s.place(),
                s.process(),
                s.status(),
                s.year(),
                s.amount(),
                s.capacity(),
                s.capital(),
                s.grade());
    }

    static Flow flow(Supply supply, FlowKind kind, String form, String node, int year, double tons) {
        return new Flow(supply, kind, new FormId(form), node, year, tons);
    }
}
