package adit.dependence.output;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.figures.Maps;
import adit.dependence.figures.OutputFigure;
import adit.world.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Output of a form by place in a year, from one source or from all sources jointly.
 *
 * @param form the form
 * @param basis production or capacity
 * @param year the year that is reported
 * @param source the one source; empty if the table is joint (in each place the observation that {@link adit.world.Observed} chooses)
 * @param places reported places only: who is not here is not reported, which is not zero
 */
public record OutputTable(
        FormId form, OutputBasis basis, int year, Optional<SourceId> source, SortedMap<PlaceId, OutputFigure> places) {

    public OutputTable {
        places = Maps.frozen(places);
    }

    /** Sum over the reported places, t/y. */
    public double total() {
        return places.values().stream().mapToDouble(OutputFigure::value).sum();
    }

    /** The reported output of a place; empty if there is none. */
    public Optional<OutputFigure> find(PlaceId place) {
        return Optional.ofNullable(places.get(place));
    }

    /** Every source of the table, sorted. */
    public List<SourceId> sources() {
        return places.values().stream()
                .flatMap(figure -> figure.sources().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The place with the largest output, ignoring the remainder; empty if there is no output. */
    public Optional<PlaceId> findLargest() {
        return places.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Place.REMAINDER)
                        && entry.getValue().value() > 0)
                .max(Map.Entry.<PlaceId, OutputFigure>comparingByValue(
                                java.util.Comparator.comparingDouble(OutputFigure::value))
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
