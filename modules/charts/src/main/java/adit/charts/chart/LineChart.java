package adit.charts.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Curves over years. Names are at the ends of the lines if there is room, otherwise above them.
 *
 * @param name see {@link Chart#name}
 * @param title see {@link Chart#title}
 * @param description see {@link Chart#description}
 * @param firstYear where the picture begins
 * @param lastYear where it ends
 * @param axis scale of the values
 * @param series one to twelve curves, at most six of them {@link Style#OTHER}
 * @param marks years to be seen
 * @param area whether the area under the main curve is tinted
 * @param band a tinted band around the main curve; empty if there is none
 */
public record LineChart(
        String name,
        String title,
        String description,
        int firstYear,
        int lastYear,
        Axis axis,
        List<Series> series,
        List<Mark> marks,
        boolean area,
        Optional<Band> band)
        implements Chart {

    /** Without a band. */
    public LineChart(
            String name,
            String title,
            String description,
            int firstYear,
            int lastYear,
            Axis axis,
            List<Series> series,
            List<Mark> marks,
            boolean area) {
        this(name, title, description, firstYear, lastYear, axis, series, marks, area, Optional.empty());
    }

    /**
     * An area between two curves.
     *
     * @param name what it shows, for those who point at it
     * @param low lower edge by year, in the unit of the axis
     * @param high upper edge, for the same years
     */
    public record Band(String name, SortedMap<Integer, Double> low, SortedMap<Integer, Double> high) {

        public Band {
            Require.that(
                    !low.isEmpty() && low.keySet().equals(high.keySet()),
                    "band '%s' has other years above than below",
                    name);
            String what = "band '" + name + "'";
            low.forEach((year, value) -> Require.finite(value, what + ", " + year));
            high.forEach((year, value) -> Require.finite(value, what + ", " + year));
            low = Collections.unmodifiableSortedMap(new TreeMap<>(low));
            high = Collections.unmodifiableSortedMap(new TreeMap<>(high));
        }
    }

    /** How a curve is drawn. */
    public enum Style {
        /** the curve that the picture is about */
        MAIN,
        /** the one it is compared with */
        SECOND,
        /** dashed, in the colour of text */
        TARGET,
        /** one of several equals; each has a colour and a dash of its own */
        OTHER
    }

    /**
     * One curve.
     *
     * @param name its label, e.g. {@code best plan: 67 %}
     * @param values by year, in the unit of the axis; where a year is missing the line is broken
     * @param style how it is drawn
     */
    public record Series(String name, SortedMap<Integer, Double> values, Style style) {

        public Series {
            Require.that(!values.isEmpty(), "series '%s' has no value", name);
            String what = "series '" + name + "'";
            values.forEach((year, value) -> Require.finite(value, what + ", " + year));
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        /** The same value in every year from one to another, both included. */
        public static Series constant(String name, int from, int to, double value, Style style) {
            SortedMap<Integer, Double> values = new TreeMap<>();
            for (int year = from; year <= to; year++) {
                values.put(year, value);
            }
            return new Series(name, values, style);
        }

        /** Values of consecutive years. */
        public static Series from(String name, int firstYear, List<Double> values, Style style) {
            SortedMap<Integer, Double> byYear = new TreeMap<>();
            for (double value : new ArrayList<>(values)) {
                byYear.put(firstYear + byYear.size(), value);
            }
            return new Series(name, byYear, style);
        }
    }

    public LineChart {
        Require.words(name, title, description);
        Require.years(firstYear, lastYear, name);
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        Require.between(1, 12, series, "chart " + name + ", series");
        Require.between(
                0,
                6,
                series.stream().filter(one -> one.style() == Style.OTHER).toList(),
                "chart " + name + ", series of style OTHER");
        for (Series one : series) {
            Require.that(
                    one.values().firstKey() >= firstYear && one.values().lastKey() <= lastYear,
                    "chart %s, series '%s': has values outside %s to %s",
                    name,
                    one.name(),
                    firstYear,
                    lastYear);
        }
        band.ifPresent(found -> Require.that(
                found.low().firstKey() >= firstYear && found.low().lastKey() <= lastYear,
                "chart %s, band '%s': has values outside %s to %s",
                name,
                found.name(),
                firstYear,
                lastYear));
        for (Mark mark : marks) {
            Require.that(
                    mark.year() >= firstYear && mark.year() <= lastYear,
                    "chart %s: mark '%s' at %s is outside %s to %s",
                    name,
                    mark.label(),
                    mark.year(),
                    firstYear,
                    lastYear);
        }
    }
}
