package adit.dependence.figures;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.world.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * {@code Σ s_i² · w_i}, the sum over places of squared shares (0 to 1) times a weight.
 *
 * <p>A place without a weight counts with half the largest one, and its range spans all of them; if such places hold more than a
 * tenth of the supply there is no figure. The remainder row is many places: it adds nothing, at most its square times the
 * largest weight. No sum exceeds the largest weight, since shares sum to 1.
 */
public final class WeightedHhi {

    private static final double MOST_UNKNOWN = 0.1;

    private final double largest;
    private final Function<PlaceId, Optional<EvidencedValue>> weights;
    private final List<EvidencedValue> used = new ArrayList<>();
    private double value;
    private double low;
    private double high;
    private double unknown;
    private double leading = -1;

    private WeightedHhi(double largest, Function<PlaceId, Optional<EvidencedValue>> weights) {
        this.largest = largest;
        this.weights = weights;
    }

    /**
     * The sum and its evidence; empty if too many places have no weight.
     *
     * @param largest the largest weight that a place can have
     */
    public static Optional<EvidencedValue> find(
            SortedMap<PlaceId, Estimate> shares, double largest, Function<PlaceId, Optional<EvidencedValue>> weights) {
        WeightedHhi sum = new WeightedHhi(largest, weights);
        for (Map.Entry<PlaceId, Estimate> entry : shares.entrySet()) {
            sum.add(entry.getKey(), entry.getValue());
        }
        return shares.isEmpty() || sum.unknown > MOST_UNKNOWN ? Optional.empty() : Optional.of(sum.total());
    }

    private void add(PlaceId place, Estimate share) {
        if (place.equals(Place.REMAINDER)) {
            high += share.high() * share.high() * largest;
            return;
        }
        Optional<EvidencedValue> weight = weights.apply(place);
        Estimate w = weight.map(EvidencedValue::value).orElse(new Estimate(largest / 2, 0, largest));
        value += share.value() * share.value() * w.value();
        low += share.low() * share.low() * w.low();
        high += share.high() * share.high() * w.high();
        if (weight.isEmpty()) {
            unknown += share.value();
        } else if (share.value() > leading) {
            leading = share.value();
            used.clear();
            used.add(weight.get());
        }
    }

    private EvidencedValue total() {
        double most = Math.max(value, Math.min(high, largest));
        return EvidencedValue.all(new Estimate(value, Math.min(low, value), most), used);
    }
}
