package adit.dependence;

import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.figures.Maps;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.measures.TopShare;
import adit.dependence.output.OutputBasis;
import adit.world.Form;
import adit.world.MineralList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One form of a commodity that a list names.
 *
 * @param commodity the commodity
 * @param entries what the list names of it
 * @param form the form
 * @param basis whether output is production or capacity; empty if no output is known
 * @param largest the largest producer and its share; empty if no output is known
 * @param readings the figure of each of {@link #WORLD}
 * @param reliance net import reliance of the coalition as one place, computed from production and trade
 * @param stated net import reliance as a publisher states it, by place
 */
public record ListRow(
        String commodity,
        List<MineralList.Entry> entries,
        Form form,
        Optional<OutputBasis> basis,
        Optional<TopShare> largest,
        Map<Measure, Reading> readings,
        Reading reliance,
        SortedMap<PlaceId, Reading> stated) {

    /** The measures of the world, from left to right. */
    public static final List<Measure> WORLD =
            List.of(Measures.HHI_POINTS, Measures.N_MINUS_ONE, Measures.GOVERNANCE_WEIGHTED_HHI);

    public ListRow {
        entries = List.copyOf(entries);
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        stated = Maps.frozen(stated);
    }

    /** The figure of one of {@link #WORLD}. */
    public Reading get(Measure measure) {
        Reading found = readings.get(measure);
        if (found == null) {
            throw new IllegalArgumentException(measure.id() + " is not in a table of a list");
        }
        return found;
    }

    /** The year of the output; empty if no output is known. */
    public Optional<Integer> year() {
        return get(Measures.HHI_POINTS) instanceof Reading.Reported found
                ? Optional.of(found.year())
                : Optional.empty();
    }

    /** The sources of all figures, sorted. */
    public List<SourceId> sources() {
        return Stream.of(readings.values().stream(), Stream.of(reliance), stated.values().stream())
                .flatMap(part -> part)
                .flatMap(reading ->
                        reading instanceof Reading.Reported found ? found.sources().stream() : Stream.<SourceId>empty())
                .distinct()
                .sorted()
                .toList();
    }
}
