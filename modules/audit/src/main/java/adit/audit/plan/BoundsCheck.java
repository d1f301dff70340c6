package adit.audit.plan;

import adit.basics.UnitOfMeasure;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.plandata.result.Proof;
import adit.runs.audit.Check;
import java.util.List;

/**
 * Sets the portfolio against curve and proofs: what a plan that passes its own checks does cannot be better than what is
 * proved to be best. Otherwise the matrix of the proofs would be wrong.
 */
final class BoundsCheck {

    private final AuditInputs inputs;
    private final PlanClaims claims;
    private final ProofsCheck proofs;
    private final CutOffCheck cut;
    private final MaxViolation violation = new MaxViolation(
            "plan below bounds",
            "coverage of the portfolio ≤ curve and ≤ proofs",
            UnitOfMeasure.SHARE,
            MaxViolation.SHARE);

    BoundsCheck(AuditInputs inputs, PlanClaims claims, ProofsCheck proofs, CutOffCheck cut) {
        this.inputs = inputs;
        this.claims = claims;
        this.proofs = proofs;
        this.cut = cut;
    }

    Check check() {
        for (CurvePoint point : claims.curve()) {
            violation.over(cut.coverage(point.year()) - point.best(), () -> "curve in " + point.year());
        }
        claims.proofs().stream()
                .filter(proof ->
                        proof.aim().equals("coverage-from") && proof.relaxed().isEmpty())
                .forEach(this::check);
        return violation.check();
    }

    private void check(Proof proof) {
        double held = inputs.years()
                .filter(year -> year >= proof.fromYear())
                .mapToDouble(cut::coverage)
                .min()
                .orElse(0);
        proofs.bound(proof.aim(), "", proof.fromYear()).ifPresent(bound -> violation.over(held - bound, proof::id));
    }

    /** Kept next to the checks so that both name the same items. */
    static List<String> notAudited() {
        return List.of(
                "the shadow prices",
                "levels, years and costs of the ranges",
                "levels and years without a project",
                "that the rule chose the plan shown");
    }
}
