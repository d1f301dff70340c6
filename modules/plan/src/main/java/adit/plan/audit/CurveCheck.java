package adit.plan.audit;

import adit.plan.PlanResult.CurvePoint;
import adit.plan.PlanResult.Limit;
import adit.plan.PlanResult.Verdict;
import adit.plan.Question;
import adit.runs.audit.Check;
import java.util.List;
import java.util.OptionalInt;

/** Checks that the curve, the limits and the verdict are consistent with each other. */
final class CurveCheck {

    private static final double POINTS = 1e-6;

    private final Facts facts;
    private final Question question;
    private final PlanClaims claims;
    private final Verdict verdict;
    private final Tally curve =
            new Tally("curve", "0 ≤ announced ≤ best ≤ 1, every year, demand as in the world", "share", Tally.SHARE);
    private final Tally limits =
            new Tally("limits", "points = (coverage − base)·100, years gained = difference", "points", 2 * POINTS);

    CurveCheck(Facts facts, PlanClaims claims) {
        this.facts = facts;
        this.claims = claims;
        question = facts.question();
        verdict = claims.verdict();
    }

    List<Check> checks() {
        List<Integer> years = claims.curve().stream().map(CurvePoint::year).toList();
        curve.unless(years.equals(facts.years().boxed().toList()), () -> "years: " + years);
        claims.curve().forEach(this::check);
        claims.limits().forEach(this::check);
        long codes = claims.limits().stream().map(Limit::id).distinct().count();
        limits.unless(codes == claims.limits().size(), () -> "duplicate limit");
        return List.of(curve.check(), limits.check());
    }

    private void check(CurvePoint point) {
        String year = String.valueOf(point.year());
        curve.over(-point.announced(), () -> "announced below 0 in " + year);
        curve.over(point.announced() - point.best(), () -> "announced above best in " + year);
        curve.over(point.best() - 1, () -> "best above 1 in " + year);
        curve.sameInPart(point.demand(), facts.demand(Nodes.POOL, point.year()), () -> "demand in " + year);
        if (point.year() >= verdict.askedYear()) {
            curve.over(verdict.bestCoverage().orElse(0.0) - point.best(), () -> "verdict above the curve in " + year);
        }
    }

    private void check(Limit limit) {
        double base = verdict.bestCoverage().orElse(verdict.coverageToday());
        limits.over(-limit.coverage(), () -> "coverage below 0: " + limit.id());
        limits.over(limit.coverage() - 1 - Tally.SHARE, () -> "coverage above 1: " + limit.id());
        double points = Math.max(0, (limit.coverage() - base) * 100);
        limits.same(limit.pointsGained(), points, () -> "points of " + limit.id());
        limit.earliestYear()
                .ifPresent(year -> limits.unless(
                        year >= question.firstYear() && year <= question.lastYear(), () -> "year of " + limit.id()));
        limits.unless(limit.yearsGained().equals(gained(limit)), () -> "years gained by " + limit.id());
    }

    private OptionalInt gained(Limit limit) {
        return verdict.earliestYear().isPresent() && limit.earliestYear().isPresent()
                ? OptionalInt.of(
                        verdict.earliestYear().getAsInt() - limit.earliestYear().getAsInt())
                : OptionalInt.empty();
    }
}
