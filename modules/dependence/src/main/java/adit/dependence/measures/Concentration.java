package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.output.OutputShares;
import adit.dependence.output.OutputTable;
import adit.world.Place;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The {@link Hhi} with a range from the evidence: low with every share at its low end and the remainder spread thin, high with
 * every share at its high end and the remainder as one place, at most 1. The value is the index with the remainder spread thin.
 */
public final class Concentration {

    private Concentration() {}

    /** The index of a table, 0 to 1; empty if its total is 0. */
    public static Optional<Estimate> find(OutputTable table) {
        return OutputShares.of(table).map(shares -> range(Hhi.of(shares).value(), ShareRanges.of(table)));
    }

    private static Estimate range(double value, SortedMap<PlaceId, Estimate> shares) {
        double low = 0;
        double high = 0;
        for (Map.Entry<PlaceId, Estimate> entry : shares.entrySet()) {
            Estimate share = entry.getValue();
            low += entry.getKey().equals(Place.REMAINDER) ? 0 : share.low() * share.low();
            high += share.high() * share.high();
        }
        return new Estimate(value, Math.min(low, value), Math.clamp(high, value, 1.0));
    }
}
