package adit.charts.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts by year. A row runs from its first year to the end of the chart.
 *
 * @param name see {@link Chart#name}
 * @param title see {@link Chart#title}
 * @param description see {@link Chart#description}
 * @param firstYear where the picture begins
 * @param lastYear where it ends
 * @param rows one to a hundred; rows of one group are listed together under its name, groups in the order of their first row
 * @param marks years to be seen
 * @param named legend text of rows of kind NAMED, e.g. {@code announced project}
 * @param further legend text of rows of kind FURTHER
 */
public record TimelineChart(
        String name,
        String title,
        String description,
        int firstYear,
        int lastYear,
        List<Row> rows,
        List<Mark> marks,
        String named,
        String further)
        implements Chart {

    /** Filled or hollow. */
    public enum Kind {
        NAMED,
        FURTHER
    }

    /**
     * One thing that starts.
     *
     * @param label its name
     * @param group its heading
     * @param first the year it starts in
     * @param rampEnd the first year at full size, if it grows into it
     * @param amount its size in the caller's words, e.g. {@code 480 t/y}
     * @param kind how it is drawn
     * @param size shown as thickness, against the greatest of its group; any unit, not negative
     */
    public record Row(
            String label, String group, int first, @Nullable Integer rampEnd, String amount, Kind kind, double size) {

        public Row {
            Require.notNegative(size, "row '" + label + "'");
            Require.that(
                    rampEnd == null || rampEnd >= first,
                    "row '%s': at full size in %s, before it starts in %s",
                    label,
                    rampEnd,
                    first);
        }
    }

    public TimelineChart {
        Require.words(name, title, description);
        Require.years(firstYear, lastYear, name);
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
        Require.between(1, 100, rows, "chart " + name + ", rows");
        for (Row row : rows) {
            inside(row.first(), firstYear, lastYear, name, "row", row.label());
        }
        for (Mark mark : marks) {
            inside(mark.year(), firstYear, lastYear, name, "mark", mark.label());
        }
    }

    private static void inside(int year, int first, int last, String name, String what, String label) {
        Require.that(
                year >= first && year <= last,
                "chart %s: %s '%s' in %s is outside %s to %s",
                name,
                what,
                label,
                year,
                first,
                last);
    }
}
