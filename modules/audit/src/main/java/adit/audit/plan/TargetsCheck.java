package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.question.Target;
import adit.plandata.result.FlowKind;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.YearLevel;
import adit.plandata.result.Supply;
import adit.runs.audit.Check;
import java.util.List;

/** Levels by year as recomputed from flows and runs, and the targets: from its year in the plan on, every year. */
final class TargetsCheck {

    private final AuditInputs inputs;
    private final PortfolioQuantities quantities;
    private final CutOffCheck cut;
    private final Portfolio portfolio;
    private final Verdict verdict;
    private final TargetStarts starts;
    private final MaxViolation coverages = new MaxViolation(
            "coverage by year",
            "φ as stated = share served by activity and flows",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);
    private final MaxViolation shares = new MaxViolation(
            "share by year",
            "share as stated = (bought + unserved) / demand of members",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);
    private final MaxViolation coverage = new MaxViolation(
            "coverage target", "φ[t] ≥ level from its year in the plan on", UnitOfMeasure.SHARE, MaxViolation.SHARE);
    private final MaxViolation share = new MaxViolation(
            "share target", "σ[t] ≤ limit from its year in the plan on", UnitOfMeasure.SHARE, MaxViolation.SHARE);
    private final MaxViolation asked = new MaxViolation(
            "targets as asked",
            "if reachable, each target holds from its own year on",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);

    TargetsCheck(
            AuditInputs inputs, PortfolioQuantities quantities, CutOffCheck cut, Portfolio portfolio, Verdict verdict) {
        this.inputs = inputs;
        this.quantities = quantities;
        this.cut = cut;
        this.portfolio = portfolio;
        this.verdict = verdict;
        starts = new TargetStarts(verdict, portfolio.from());
    }

    List<Check> checks() {
        for (YearLevel level : portfolio.years()) {
            String year = String.valueOf(level.year());
            coverages.same(level.coverage(), cut.coverage(level.year()), () -> year);
            shares.same(level.share(), share(level.year()), () -> year);
        }
        for (Target target : inputs.question().targets()) {
            inputs.years().filter(year -> year >= starts.applyAsInt(target)).forEach(year -> check(target, year));
            inputs.years()
                    .filter(year -> verdict.reachable() && year >= target.from())
                    .forEach(year -> asked.over(missing(target, year), () -> target + " in " + year));
        }
        return List.of(coverages.check(), shares.check(), coverage.check(), share.check(), asked.check());
    }

    private void check(Target target, int year) {
        switch (target) {
            case Target.Coverage level ->
                coverage.over(missing(level, year), () -> "level " + level.level() + " in " + year);
            case Target.Share limit -> share.over(missing(limit, year), () -> "limit " + limit.level() + " in " + year);
        }
    }

    /** By how much a target is missed in a year, from the stated activity and flows. */
    private double missing(Target target, int year) {
        return switch (target) {
            case Target.Coverage level -> level.level() - cut.coverage(year);
            case Target.Share limit -> share(year) - limit.level();
        };
    }

    /** {@code σ[t]}: what members buy of the target form, and what they do not get, over their demand. */
    private double share(int year) {
        double bought = 0;
        double demand = 0;
        for (String node : inputs.nodes().codes()) {
            if (inputs.nodes().isMember(node)) {
                bought += quantities.flow(Supply.USE, FlowKind.BUY, inputs.target(), node, year)
                        + quantities.flow(Supply.USE, FlowKind.UNSERVED, inputs.target(), node, year);
                demand += inputs.demand(node, year);
            }
        }
        return demand > 0 ? bought / demand : 0;
    }
}
