package adit.curation;

import adit.world.Deciding;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Spread;
import java.util.List;

/**
 * The observations of one cell, and the reason why one of them is used.
 *
 * @param observed all that was observed
 * @param ranked the valid observations; the first one is used
 * @param decided the step of the rule that decided
 * @param spread disagreement of the valid observations
 */
public record CellEvidence(Observed observed, List<Observation> ranked, Deciding decided, Spread spread) {

    public CellEvidence {
        ranked = List.copyOf(ranked);
    }
}
