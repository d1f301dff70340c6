package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.figures.OutputFigure;
import adit.dependence.output.OutputTable;
import java.util.Map;

/** Ranges of figures about the largest places of an output table. */
public final class TopShareRanges {

    private TopShareRanges() {}

    /** Share of places together: their low ends against the high ends of the others, and the reverse. */
    public static Estimate of(TopShare top, OutputTable table) {
        double low = 0;
        double high = 0;
        double othersLow = 0;
        double othersHigh = 0;
        for (Map.Entry<PlaceId, OutputFigure> entry : table.places().entrySet()) {
            Estimate tonnes = entry.getValue().tonnes();
            if (top.places().contains(entry.getKey())) {
                low += tonnes.low();
                high += tonnes.high();
            } else {
                othersLow += tonnes.low();
                othersHigh += tonnes.high();
            }
        }
        double least = ratio(low, low + othersHigh, top.share());
        double most = ratio(high, high + othersLow, top.share());
        return new Estimate(top.share(), Math.min(least, top.share()), Math.max(most, top.share()));
    }

    /**
     * The remaining share, with the output of the others at its ends. If use is the denominator, it is fixed; if output is, the
     * largest place is at its opposite end, so that the share does not exceed 1.
     */
    public static Estimate nMinusOne(NMinusOne left, OutputTable table) {
        double value = 0;
        double low = 0;
        double high = 0;
        for (Map.Entry<PlaceId, OutputFigure> entry : table.places().entrySet()) {
            if (!entry.getKey().equals(left.largest())) {
                value += entry.getValue().value();
                low += entry.getValue().tonnes().low();
                high += entry.getValue().tonnes().high();
            }
        }
        if (left.against() == NMinusOne.Against.OUTPUT) {
            Estimate largest = table.find(left.largest()).orElseThrow().tonnes();
            return around(
                    left.left(),
                    ratio(low, low + largest.high(), left.left()),
                    ratio(high, high + largest.low(), left.left()));
        }
        return around(left.left(), left.left() * ratio(low, value, 1), left.left() * ratio(high, value, 1));
    }

    private static Estimate around(double value, double least, double most) {
        return new Estimate(value, Math.min(least, value), Math.max(most, value));
    }

    private static double ratio(double part, double whole, double otherwise) {
        return whole > 0 ? part / whole : otherwise;
    }
}
