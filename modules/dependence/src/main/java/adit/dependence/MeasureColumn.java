package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.Maps;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.FormYear;
import adit.dependence.measures.Measure;
import java.util.Map;
import java.util.SortedMap;

/**
 * One measure of one form in one year, for all places.
 *
 * @param measure which
 * @param form the form
 * @param year the requested year; each reading states its own year
 * @param byPlace readings by place
 * @param otherwise the reading of every other place; of a measure of the world, the reading
 */
public record MeasureColumn(
        Measure measure, FormId form, int year, SortedMap<PlaceId, Reading> byPlace, Reading otherwise) {

    public MeasureColumn {
        byPlace = Maps.frozen(byPlace);
    }

    static MeasureColumn ofWorld(Measure measure, FormYear known, Reading reading) {
        return new MeasureColumn(measure, known.form(), known.asked(), new java.util.TreeMap<>(), reading);
    }

    static MeasureColumn of(
            Measure measure, FormYear known, Map<PlaceId, Reading> byPlace, NotReportedReason otherwise) {
        return new MeasureColumn(
                measure, known.form(), known.asked(), new java.util.TreeMap<>(byPlace), Reading.none(otherwise));
    }

    /** The reading of a place; of a measure of the world, the same for every place. */
    public Reading get(PlaceId place) {
        Reading found = byPlace.get(place);
        return found == null ? otherwise : found;
    }
}
