package adit.study;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.MeasureTable;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.runs.files.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every measure of the catalogue as a table: one row for each measure, form and requested place. */
public final class MeasureTables {

    private MeasureTables() {}

    /**
     * The rows of the world, of the supplier and of the members, by the scope of each measure.
     *
     * @param forms the forms that are shown
     */
    public static ResultTable of(MeasureTable table, PlaceId supplier, Set<PlaceId> members, Set<FormId> forms) {
        List<List<Object>> rows = table.rows()
                .filter(row -> forms.contains(row.form()))
                .filter(row -> isAsked(row, supplier, members))
                .map(MeasureTables::row)
                .toList();
        return ResultTable.of(
                "measures",
                "form,measure,name,place,year [year],value,low,high,unit,grade,year-of-data [year],sources,not-reported",
                rows);
    }

    /** True if the measure of a row applies to its place: the supplier, a member, or the coalition as a whole. */
    public static boolean isAsked(MeasureTable.Row row, PlaceId supplier, Set<PlaceId> members) {
        return row.measure().scope() == Measure.Scope.WORLD
                || row.place()
                        .filter(place -> row.measure().scope() == Measure.Scope.SUPPLIER
                                ? place.equals(supplier)
                                : members.contains(place) || place.equals(MeasureTable.COALITION))
                        .isPresent();
    }

    private static List<Object> row(MeasureTable.Row row) {
        List<Object> cells = new ArrayList<>(List.of(
                row.form().code(),
                row.measure().id(),
                row.measure().name(),
                row.place().map(PlaceId::code).orElse("world"),
                row.year()));
        cells.addAll(reading(row.reading(), row.measure().unit()));
        return cells;
    }

    /** Value, low, high, unit, grade, year of data, sources, and the word of the {@link adit.dependence.figures.NotReportedReason} if there is none. */
    static List<Object> reading(Reading reading, UnitOfMeasure unit) {
        return switch (reading) {
            case Reading.Reported reported -> reported(reported, unit);
            case Reading.NotReported none -> notReported(none, unit);
        };
    }

    private static List<Object> reported(Reading.Reported found, UnitOfMeasure unit) {
        Estimate value = found.value();
        return List.of(
                value.value(),
                value.low(),
                value.high(),
                unit.symbol(),
                found.grade().name(),
                found.year(),
                String.join(" ", found.sources().stream().map(Object::toString).toList()),
                "");
    }

    private static List<Object> notReported(Reading.NotReported none, UnitOfMeasure unit) {
        Object empty = ResultTable.NOT_REPORTED;
        return List.of(
                empty, empty, empty, unit.symbol(), "", empty, "", none.reason().word());
    }
}
