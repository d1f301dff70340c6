package adit.dependence.trade;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.figures.EvidencedValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Trade of a form from one reporting place to another.
 *
 * @param from where it is shipped
 * @param to where it arrives; never the same place
 * @param range t/y, or thousand US$ where the value of trade is followed, with low and high
 * @param grade how good the evidence is; E if the flow is implied
 * @param sources its sources; none if the flow is implied
 */
public record Flow(
        PlaceId from,
        PlaceId to,
        @Measured(UnitOfMeasure.BY_ROW) Estimate range,
        Grade grade,
        List<SourceId> sources) {

    public Flow {
        sources = List.copyOf(sources);
    }

    /** The best estimate, t/y. */
    public double tonnes() {
        return range.value();
    }

    /** Both shipments of one pair of places: ends are added, the worse grade counts. */
    Flow plus(Flow other) {
        Estimate sum = new Estimate(
                range.value() + other.range.value(),
                range.low() + other.range.low(),
                range.high() + other.range.high());
        List<SourceId> all = new ArrayList<>(sources);
        other.sources.stream().filter(source -> !all.contains(source)).forEach(all::add);
        return new Flow(from, to, sum, grade.worse(other.grade), all);
    }

    public EvidencedValue evidence() {
        return new EvidencedValue(range, grade, sources);
    }
}
