package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.output.OutputTable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Share of each part in a whole, 0 to 1, with ranges: {@code s_i = q_i / Σ q}; low end {@code low_i / (low_i + Σ high of the others)};
 * high end {@code high_i / (high_i + Σ low of the others)}.
 */
public final class ShareRanges {

    private ShareRanges() {}

    /** Shares in an output table; none if its total is 0. */
    static SortedMap<PlaceId, Estimate> of(OutputTable table) {
        SortedMap<PlaceId, Estimate> parts = new TreeMap<>();
        table.places().forEach((place, figure) -> parts.put(place, figure.tonnes()));
        return of(parts);
    }

    /** Shares of parts in t/y; none if the total is 0. */
    public static SortedMap<PlaceId, Estimate> of(Map<PlaceId, Estimate> parts) {
        double total = 0;
        double low = 0;
        double high = 0;
        for (Estimate part : parts.values()) {
            total += part.value();
            low += part.low();
            high += part.high();
        }
        SortedMap<PlaceId, Estimate> shares = new TreeMap<>();
        if (total > 0) {
            for (Map.Entry<PlaceId, Estimate> entry : parts.entrySet()) {
                shares.put(entry.getKey(), share(entry.getValue(), total, low, high));
            }
        }
        return shares;
    }

    private static Estimate share(Estimate part, double total, double low, double high) {
        double value = part.value() / total;
        double least = ratio(part.low(), high - part.high(), value);
        double most = ratio(part.high(), low - part.low(), value);
        return new Estimate(value, Math.min(least, value), Math.max(most, value));
    }

    private static double ratio(double own, double others, double otherwise) {
        double total = own + Math.max(0, others);
        return total > 0 ? own / total : otherwise;
    }
}
