package adit.charts.years;

import adit.charts.chart.LineChart;
import adit.charts.chart.LineChart.Band;
import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.charts.chart.Mark;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Note;
import adit.charts.svg.Numbers;
import adit.charts.svg.Path;
import adit.charts.svg.Pen;
import adit.charts.svg.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines of a picture with curves, the area under the main one, and its points. */
final class Curves {

    private static final double TINT = 0.14;
    /** More points than these have no titles of their own: they would be too close to be pointed at. */
    private static final int POINTS = 120;

    private final LineChart chart;
    private final Sheet sheet;
    private final Plot plot;

    Curves(LineChart chart, Sheet sheet, Plot plot) {
        this.chart = chart;
        this.sheet = sheet;
        this.plot = plot;
    }

    void draw() {
        chart.band().ifPresent(this::band);
        List<LineStyle> styles = LineStyle.of(chart.series());
        for (int i = 0; i < styles.size(); i++) {
            curve(chart.series().get(i), styles.get(i));
        }
        LineDrawing.main(chart).forEach(this::marked);
        if (sheet.onScreen() && count() <= POINTS) {
            chart.series().stream()
                    .filter(series -> series.style() != Style.TARGET)
                    .forEach(this::points);
        }
    }

    private void band(Band band) {
        Path area = new Path();
        trace(area, band.high());
        new TreeMap<>(band.low()).descendingMap().forEach((year, value) -> area.line(plot.x(year), plot.y(value)));
        area.close();
        String title = band.name() + ", "
                + said(band.low().lastKey(), band.low().sequencedValues().getLast()) + " – "
                + said(band.high().lastKey(), band.high().sequencedValues().getLast());
        sheet.add(Shape.path(area.toString(), sheet.fill(Colour.MAIN).light(TINT))
                .saying(Note.of(title))
                .on(3));
    }

    private int count() {
        return chart.series().stream()
                .mapToInt(series -> series.values().size())
                .sum();
    }

    private void curve(Series series, LineStyle style) {
        Path line = new Path();
        for (SortedMap<Integer, Double> run : runs(series)) {
            trace(line, run);
            if (chart.area() && chart.band().isEmpty() && series.style() == Style.MAIN) {
                area(series, run);
            }
            if (run.size() == 1) {
                sheet.add(Shape.circle(
                                plot.x(run.firstKey()),
                                plot.y(run.sequencedValues().getFirst()),
                                3,
                                sheet.fill(style.colour()))
                        .on(style.layer()));
            }
        }
        sheet.add(Shape.path(line.toString(), style.pen(sheet))
                .saying(note(series))
                .on(style.layer()));
    }

    private void trace(Path line, SortedMap<Integer, Double> run) {
        run.forEach((year, value) -> {
            if (year.equals(run.firstKey())) {
                line.move(plot.x(year), plot.y(value));
            } else {
                line.line(plot.x(year), plot.y(value));
            }
        });
    }

    private void area(Series series, SortedMap<Integer, Double> run) {
        Path area = new Path();
        trace(area, run);
        area.line(plot.x(run.lastKey()), plot.y(0))
                .line(plot.x(run.firstKey()), plot.y(0))
                .close();
        sheet.add(Shape.path(area.toString(), sheet.fill(Colour.MAIN).light(TINT))
                .saying(note(series))
                .on(3));
    }

    /** Years without a gap. */
    private static List<SortedMap<Integer, Double>> runs(Series series) {
        List<SortedMap<Integer, Double>> runs = new ArrayList<>();
        for (Map.Entry<Integer, Double> one : series.values().entrySet()) {
            if (runs.isEmpty() || runs.getLast().lastKey() + 1 < one.getKey()) {
                runs.add(new TreeMap<>());
            }
            runs.getLast().put(one.getKey(), one.getValue());
        }
        return runs;
    }

    private Note note(Series series) {
        SortedMap<Integer, Double> values = series.values();
        String title = series.name() + ", "
                + said(values.firstKey(), values.sequencedValues().getFirst())
                + (values.size() > 1
                        ? " – "
                                + said(
                                        values.lastKey(),
                                        values.sequencedValues().getLast())
                        : "");
        return Note.of(title)
                .with("series", series.name())
                .with(
                        "year",
                        joined(values.keySet().stream().map(String::valueOf).toList()))
                .with(
                        "value",
                        joined(values.values().stream().map(Numbers::exact).toList()));
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    private String said(int year, double value) {
        return year + ": " + Numbers.grouped(value) + chart.axis().suffix();
    }

    /** The main curve has an open point in every marked year. */
    private void marked(Series series) {
        for (Mark mark : chart.marks()) {
            Double value = series.values().get(mark.year());
            if (value != null) {
                Pen open = sheet.fill(Colour.PAGE).outlined(sheet.ink(Colour.TEXT), 2.2);
                sheet.add(Shape.circle(plot.x(mark.year()), plot.y(value), 4.5, open)
                        .saying(point(series, mark.year(), value))
                        .on(30));
            }
        }
    }

    /** Unseen, to be pointed at. */
    private void points(Series series) {
        double radius = Math.min(8, (plot.right() - plot.left()) / (chart.lastYear() - chart.firstYear()) / 2);
        series.values()
                .forEach((year, value) -> sheet.add(Shape.circle(
                                plot.x(year),
                                plot.y(value),
                                radius,
                                sheet.fill(Colour.PAGE).light(0))
                        .saying(point(series, year, value))
                        .on(40)));
    }

    private Note point(Series series, int year, double value) {
        return Note.of(series.name() + ", " + said(year, value))
                .with("series", series.name())
                .with("year", String.valueOf(year))
                .with("value", value);
    }
}
