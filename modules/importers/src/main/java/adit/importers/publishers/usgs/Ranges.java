package adit.importers.publishers.usgs;

import adit.basics.Estimate;
import adit.importers.publishers.PublisherNumbers;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The range of a figure for which USGS states none: ±5 % if it was reported, ±10 % if USGS estimates it and for all reserves. A bound
 * from below is the lower end; of a bound from above half is taken, from zero to the bound. The lower end of reserves is what meets the
 * code of Australia's committee (JORC), where a note says it. Net imports are at most all that is consumed.
 */
final class Ranges {

    private static final double REPORTED = 0.05;
    private static final double ESTIMATED = 0.10;

    private static final Pattern COMMITTEE =
            Pattern.compile("equivalent reserves were ([0-9][0-9,.]*)[\\s\u00a0]?(million |billion )?tons");

    private Ranges() {}

    /** The range of a reading; {@code factor} turns it into the unit of the world. */
    static Estimate of(Statistic figure, PublisherNumbers.Reading reading, double factor) {
        double value = round(reading.value() * factor);
        double width = figure.estimated() || figure.statistic().equals("Reserves") ? ESTIMATED : REPORTED;
        double low = round(value * (1 - width));
        double most = figure.isReliance() ? 1 : Double.POSITIVE_INFINITY;
        double high = Math.min(most, round(value * (1 + width)));
        return switch (reading.qualifier()) {
            case ABOVE -> new Estimate(value, value, figure.isReliance() ? most : high);
            case BELOW -> new Estimate(round(value / 2), 0, value);
            default -> new Estimate(value, Math.min(low, committee(figure).orElse(low)), high);
        };
    }

    /** Reserves by the code of Australia's committee, t. */
    static OptionalDouble committee(Statistic figure) {
        Matcher note = COMMITTEE.matcher(figure.notes());
        if (!note.find()) {
            return OptionalDouble.empty();
        }
        String scale = note.group(2) == null ? "" : note.group(2).strip();
        double times = scale.equals("million") ? 1e6 : scale.equals("billion") ? 1e9 : 1;
        return PublisherNumbers.read(note.group(1))
                .map(reading -> OptionalDouble.of(reading.value() * times))
                .orElse(OptionalDouble.empty());
    }

    /** Three decimals are enough for tons and dollars. */
    static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
