package adit.brief.words;

import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.MeasureTable;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.text.Words;
import java.util.Optional;

/** Measures in words: their names and units, whose figure it is, and why there is none. */
public final class MeasureWords {

    private final Words words;

    public MeasureWords(Words words) {
        this.words = words;
    }

    /** Example: {@code Net import reliance}. */
    public String name(Measure measure) {
        return words.find("measures.name." + measure.id()).orElse(measure.name());
    }

    /** The unit as a table shows it: {@code %} for shares. */
    public String unit(Measure measure) {
        return measure.unit() == UnitOfMeasure.SHARE
                ? UnitOfMeasure.PERCENT.symbol()
                : words.word("measure", measure.unit().symbol().replace(' ', '-'));
    }

    /** The place of a figure, the coalition, or the world for a figure of no place. */
    public String place(Optional<PlaceId> place) {
        return place.map(this::place).orElseGet(() -> words.say("measures.world"));
    }

    private String place(PlaceId place) {
        return place.equals(MeasureTable.COALITION)
                ? words.say("measures.coalition")
                : words.names().place(place);
    }

    /** Why there is no figure, one clause. */
    public String reason(Reading.NotReported none) {
        return words.word("reason", none.reason().word());
    }
}
