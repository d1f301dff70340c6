package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.PlanResult.Verdict;
import adit.runs.audit.Check;
import java.util.List;

/** Checks the curve: consistent with world and verdict, and proved from both sides in every year. */
final class CurveCheck {

    private final AuditInputs inputs;
    private final PlanClaims claims;
    private final Verdict verdict;
    private final ProofsCheck proofs;
    private final MaxViolation curve = new MaxViolation(
            "curve",
            "0 ≤ announced ≤ best ≤ 1, every year, demand as in the world",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);
    private final MaxViolation proved = new MaxViolation(
            "curve proved",
            "best and announced coverage = bound = what a plan attains, every year",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);

    CurveCheck(AuditInputs inputs, PlanClaims claims, ProofsCheck proofs) {
        this.proofs = proofs;
        this.inputs = inputs;
        this.claims = claims;
        verdict = claims.verdict();
    }

    List<Check> checks() {
        List<Integer> years = claims.curve().stream().map(CurvePoint::year).toList();
        curve.unless(years.equals(inputs.years().boxed().toList()), () -> "years: " + years);
        claims.curve().forEach(this::check);
        return List.of(curve.check(), proved.check());
    }

    private void check(CurvePoint point) {
        String year = String.valueOf(point.year());
        curve.over(-point.announced(), () -> "announced below 0 in " + year);
        curve.over(point.announced() - point.best(), () -> "announced above best in " + year);
        curve.over(point.best() - 1, () -> "best above 1 in " + year);
        curve.sameInPart(point.demand(), inputs.demand(AuditNodes.POOL, point.year()), () -> "demand in " + year);
        requireBoth("", point.year(), point.best());
        requireBoth(Relaxed.NAMED_PROJECTS, point.year(), point.announced());
        if (point.year() >= inputs.coverageFrom()) {
            curve.over(verdict.bestCoverage().orElse(0.0) - point.best(), () -> "verdict above the curve in " + year);
        }
    }

    /** The level has a bound and a plan that attains it. */
    private void requireBoth(String relaxed, int year, double stated) {
        double bound = proofs.bound("coverage-in", relaxed, year).orElse(Double.NaN);
        double attained = proofs.attained("coverage-in", relaxed, year).orElse(Double.NaN);
        proved.same(stated, bound, () -> "bound in " + year);
        proved.same(stated, attained, () -> "plan in " + year);
    }
}
