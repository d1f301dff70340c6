package adit.brief.words;

import adit.basics.Estimate;
import adit.dependence.figures.Reading;
import adit.text.Words;
import java.util.Optional;

/** Readings of measures as cells of a table whose headings name the units; what is not reported is marked. */
public final class ReadingCells {

    /** What is smaller would round to 0.0 %, though it is not 0. */
    private static final double LEAST = 0.0005;

    private final Words words;

    public ReadingCells(Words words) {
        this.words = words;
    }

    /** A share in percent. */
    public String share(Reading reading) {
        return share(reading.findValue());
    }

    public String share(Optional<Estimate> value) {
        return value.map(Estimate::value).map(this::percent).orElseGet(this::unknown);
    }

    /** The range of a share in percent; one number if both ends round to the same. */
    public String range(Reading reading) {
        return range(reading.findValue());
    }

    public String range(Optional<Estimate> value) {
        return value.map(this::range).orElseGet(this::unknown);
    }

    private String range(Estimate value) {
        String low = percent(value.low());
        String high = percent(value.high());
        return low.equals(high) ? low : words.say("range", low, high);
    }

    private String percent(double share) {
        return share > 0 && share < LEAST ? "<0.1" : words.figures().bare(share);
    }

    /** A whole number, such as an index in points. */
    public String points(Reading reading) {
        return reading.findValue()
                .map(value -> words.figures().count(Math.round(value.value())))
                .orElseGet(this::unknown);
    }

    /** The grade of the evidence. */
    public String grade(Reading reading) {
        return reading instanceof Reading.Reported found ? found.grade().name() : unknown();
    }

    public String unknown() {
        return words.say("unknown");
    }
}
