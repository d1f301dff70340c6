package adit.plan.audit;

import adit.plan.PlanResult.CurvePoint;
import adit.plan.PlanResult.Proof;
import adit.runs.audit.Check;
import java.util.List;

/**
 * Sets the portfolio against curve and proofs: what a plan that passes its own checks does cannot be better than what is
 * proved to be best. Otherwise the matrix of the proofs would be wrong.
 */
final class BoundsCheck {

    private final Facts facts;
    private final PlanClaims claims;
    private final ProofsCheck proofs;
    private final CutCheck cut;
    private final Tally tally =
            new Tally("plan below bounds", "coverage of the portfolio ≤ curve and ≤ proofs", "share", Tally.SHARE);

    BoundsCheck(Facts facts, PlanClaims claims, ProofsCheck proofs, CutCheck cut) {
        this.facts = facts;
        this.claims = claims;
        this.proofs = proofs;
        this.cut = cut;
    }

    Check check() {
        for (CurvePoint point : claims.curve()) {
            tally.over(cut.coverage(point.year()) - point.best(), () -> "curve in " + point.year());
        }
        claims.proofs().stream()
                .filter(proof -> proof.aim().equals("coverage-from"))
                .forEach(this::check);
        return tally.check();
    }

    private void check(Proof proof) {
        double held = facts.years()
                .filter(year -> year >= proof.fromYear())
                .mapToDouble(cut::coverage)
                .min()
                .orElse(0);
        proofs.bound(proof.aim(), proof.fromYear()).ifPresent(bound -> tally.over(held - bound, proof::id));
    }

    /** Kept next to the check so that both name the same items. */
    static List<String> notAudited(PlanClaims claims) {
        List<String> open = new java.util.ArrayList<>(List.of(
                "that the curve, the limits and the shadow prices are optimal (only that they are consistent)",
                "that the portfolio is the cheapest, and the cost without targets beyond its sums",
                "that the matrix of the proofs agrees with docs/plan.md (the portfolio stays below its bounds)"));
        boolean share = claims.proofs().stream().anyMatch(proof -> proof.aim().equals("share-from"));
        if (claims.verdict().lowestShare().isPresent() && !share) {
            open.add("the lowest share bought: the run contains no proof share-from");
        }
        return open;
    }
}
