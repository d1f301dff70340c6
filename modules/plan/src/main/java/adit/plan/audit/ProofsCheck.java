package adit.plan.audit;

import adit.math.lp.DualBound;
import adit.math.lp.LinearModel;
import adit.plan.PlanResult.Proof;
import adit.plan.ProofModel;
import adit.runs.audit.Check;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Combines the multipliers of every proof into its bound, in exact arithmetic, and compares it with the claim. */
final class ProofsCheck {

    private final ProofModel model;
    private final Map<String, Double> bounds = new HashMap<>();
    private final Tally rows =
            new Tally("rows of proofs", "every proof has a known aim and every multiplier a row", "", 0);
    private final Tally claims =
            new Tally("claims of proofs", "claim = bound that the multipliers give", "share", 1e-9);

    ProofsCheck(ProofModel model, List<Proof> proofs) {
        this.model = model;
        for (Proof proof : proofs) {
            Optional<LinearModel> aimed = model.aimed(proof.aim(), proof.fromYear());
            rows.unless(aimed.isPresent(), () -> "unknown aim or year: " + proof.id());
            rows.unless(!bounds.containsKey(proof.id()), () -> "twice: " + proof.id());
            aimed.ifPresent(linear -> combine(linear, proof));
        }
    }

    private void combine(LinearModel aimed, Proof proof) {
        double bound = model.sign(proof.aim())
                * DualBound.of(aimed, multipliers(aimed, proof)).value();
        claims.same(proof.claim(), bound, proof::id);
        bounds.put(proof.id(), bound);
    }

    /** One multiplier a row; those without a row, or not finite, are left out, which leaves the bound true. */
    private double[] multipliers(LinearModel aimed, Proof proof) {
        Map<String, Double> left = new HashMap<>(proof.multipliers());
        double[] multipliers = new double[aimed.rows()];
        for (int i = 0; i < multipliers.length; i++) {
            Double stated = left.remove(aimed.rowName(i));
            double value = stated == null ? 0 : stated;
            String row = aimed.rowName(i);
            rows.unless(Double.isFinite(value), () -> proof.id() + ": not a number at " + row);
            multipliers[i] = Double.isFinite(value) ? value : 0;
        }
        left.keySet().stream().sorted().forEach(row -> rows.unless(false, () -> proof.id() + ": no row " + row));
        return multipliers;
    }

    List<Check> checks() {
        return List.of(rows.check(), claims.check());
    }

    /** The recomputed bound of a proof; empty if the proof does not exist. */
    OptionalDouble bound(String aim, int fromYear) {
        Double bound = bounds.get(aim + "-" + fromYear);
        return bound == null ? OptionalDouble.empty() : OptionalDouble.of(bound);
    }
}
