package adit.brief;

import adit.basics.PlaceId;
import adit.dependence.Measure;
import adit.dependence.MeasureTable;
import adit.dependence.Reading;
import adit.text.Words;
import java.util.Optional;

/** Measures in words: their names and units, whose figure it is, and why there is none. */
final class MeasureWords {

    private final Words words;

    MeasureWords(Words words) {
        this.words = words;
    }

    /** Example: {@code Net import reliance}. */
    String name(Measure measure) {
        return words.find("measures.name." + measure.id()).orElse(measure.name());
    }

    /** The unit as a table shows it: {@code %} for shares. */
    String unit(Measure measure) {
        return measure.unit().equals("share")
                ? "%"
                : words.word("measure", measure.unit().replace(' ', '-'));
    }

    /** The place of a figure, the coalition, or the world for a figure of no place. */
    String place(Optional<PlaceId> place) {
        return place.map(this::place).orElseGet(() -> words.say("measures.world"));
    }

    private String place(PlaceId place) {
        return place.equals(MeasureTable.COALITION)
                ? words.say("measures.coalition")
                : words.names().place(place);
    }

    /** Why there is no figure, one clause. */
    String reason(Reading.NotReported none) {
        return words.word("reason", none.reason().word());
    }
}
