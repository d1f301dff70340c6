package adit.study;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.MeasureTable;
import adit.dependence.SignatureRow;
import adit.dependence.SignatureTable;
import adit.dependence.figures.FigureChange;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.world.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The same figures in two worlds, two years, or both.
 *
 * @param before the reference
 * @param after the compared side
 * @param lines one for each figure, in the order of the tables; figures of forms that only the reference has come last
 */
public record Comparison(Side before, Side after, List<Line> lines) {

    /**
     * A world in a year.
     *
     * @param world its name
     * @param year the requested year
     */
    public record Side(String world, int year) {

        @Override
        public String toString() {
            return world + ", " + year;
        }
    }

    /**
     * One figure on both sides.
     *
     * @param form the form
     * @param name the form's name for people
     * @param measure which figure
     * @param place of whom; empty for a figure of the world
     * @param change both readings
     */
    public record Line(FormId form, String name, Measure measure, Optional<PlaceId> place, FigureChange change) {}

    private static final Reading ABSENT = Reading.none(NotReportedReason.NOT_IN_WORLD);

    private record Key(FormId form, Measure measure, Optional<PlaceId> place) {}

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** The signature tables of both sides. */
    public static Comparison of(Side before, SignatureTable former, Side after, SignatureTable latter) {
        List<Line> lines = new ArrayList<>();
        for (SignatureRow row : latter.rows()) {
            Optional<SignatureRow> was = former.find(row.form().id());
            addLines(lines, row.form(), latter.supplier(), was, Optional.of(row));
        }
        for (SignatureRow row : former.rows()) {
            if (latter.find(row.form().id()).isEmpty()) {
                addLines(lines, row.form(), latter.supplier(), Optional.of(row), Optional.empty());
            }
        }
        return new Comparison(before, after, lines);
    }

    private static void addLines(
            List<Line> lines, Form form, PlaceId supplier, Optional<SignatureRow> was, Optional<SignatureRow> is) {
        for (Measure measure : SignatureTable.MEASURES) {
            lines.add(new Line(
                    form.id(),
                    form.name(),
                    measure,
                    measure.scope() == Measure.Scope.WORLD ? Optional.empty() : Optional.of(supplier),
                    new FigureChange(reading(was, measure), reading(is, measure))));
        }
    }

    private static Reading reading(Optional<SignatureRow> row, Measure measure) {
        return row.map(found -> found.get(measure)).orElse(ABSENT);
    }

    /** The measures of both sides, limited to rows that {@code asked} accepts. */
    public static Comparison of(
            Side before, MeasureTable former, Side after, MeasureTable latter, Predicate<MeasureTable.Row> asked) {
        Map<Key, Reading> was = readings(former, asked);
        Map<Key, Reading> is = readings(latter, asked);
        Map<Key, String> names = new LinkedHashMap<>();
        is.keySet().forEach(key -> names.put(key, key.form().code()));
        was.keySet().forEach(key -> names.putIfAbsent(key, key.form().code()));
        List<Line> lines = new ArrayList<>();
        names.forEach((key, name) -> lines.add(new Line(
                key.form(),
                name,
                key.measure(),
                key.place(),
                new FigureChange(was.getOrDefault(key, ABSENT), is.getOrDefault(key, ABSENT)))));
        return new Comparison(before, after, lines);
    }

    private static Map<Key, Reading> readings(MeasureTable table, Predicate<MeasureTable.Row> asked) {
        Map<Key, Reading> readings = new LinkedHashMap<>();
        table.rows()
                .filter(asked)
                .forEach(row -> readings.put(new Key(row.form(), row.measure(), row.place()), row.reading()));
        return readings;
    }
}
