package adit.plan.audit;

import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Verdict;
import adit.plan.PlanResult.YearLevel;
import adit.plan.Target;
import adit.runs.audit.Check;
import java.util.List;

/** Levels by year as recomputed from flows and runs, and the targets: from its year in the plan on, every year. */
final class TargetsCheck {

    private final Facts facts;
    private final Ledger ledger;
    private final CutCheck cut;
    private final Portfolio portfolio;
    private final Verdict verdict;
    private final Tally coverages =
            new Tally("coverage by year", "φ as stated = share served by activity and flows", "share", Tally.SHARE);
    private final Tally shares = new Tally(
            "share by year", "share as stated = (bought + unserved) / demand of members", "share", Tally.SHARE);
    private final Tally coverage =
            new Tally("coverage target", "φ[t] ≥ level from its year in the plan on", "share", Tally.SHARE);
    private final Tally share =
            new Tally("share target", "σ[t] ≤ limit from its year in the plan on", "share", Tally.SHARE);
    private final Tally asked =
            new Tally("targets as asked", "if reachable, each target holds from its own year on", "share", Tally.SHARE);

    TargetsCheck(Facts facts, Ledger ledger, CutCheck cut, Portfolio portfolio, Verdict verdict) {
        this.facts = facts;
        this.ledger = ledger;
        this.cut = cut;
        this.portfolio = portfolio;
        this.verdict = verdict;
    }

    List<Check> checks() {
        for (YearLevel level : portfolio.years()) {
            String year = String.valueOf(level.year());
            coverages.same(level.coverage(), cut.coverage(level.year()), () -> year);
            shares.same(level.share(), share(level.year()), () -> year);
        }
        for (Target target : facts.question().targets()) {
            facts.years().filter(year -> year >= start(target)).forEach(year -> check(target, year));
            facts.years()
                    .filter(year -> verdict.reachable() && year >= target.from())
                    .forEach(year -> asked.over(missing(target, year), () -> target + " in " + year));
        }
        return List.of(coverages.check(), shares.check(), coverage.check(), share.check(), asked.check());
    }

    /** Each target in its own year if all can be reached; else none before the earliest year. */
    private int start(Target target) {
        return verdict.reachable()
                ? target.from()
                : Math.max(target.from(), verdict.earliestYear().orElse(portfolio.from()));
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
        for (String node : facts.nodes().codes()) {
            if (facts.nodes().isMember(node)) {
                bought += ledger.flow(Ledger.USE, "buy", facts.target(), node, year)
                        + ledger.flow(Ledger.USE, "unserved", facts.target(), node, year);
                demand += facts.demand(node, year);
            }
        }
        return demand > 0 ? bought / demand : 0;
    }
}
