package adit.charts.years;

import adit.charts.chart.LineChart;
import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Scale;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Shape;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Curves over years, with their names at the ends of the lines. */
public final class LineDrawing {

    private static final double AFTER_NUMBERS = 8;
    private static final double UNDER = 24;

    private final LineChart chart;
    private final Sheet sheet;
    private final Scale scale;
    private final EndLabels labels;

    public LineDrawing(LineChart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        double[] values = Stream.concat(
                        chart.series().stream().map(Series::values),
                        chart.band().stream().flatMap(band -> Stream.of(band.low(), band.high())))
                .flatMap(byYear -> byYear.values().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        scale = Scale.of(
                DoubleStream.of(values).min().orElse(0),
                DoubleStream.of(values).max().orElse(0),
                chart.axis().max());
        labels = new EndLabels(sheet, chart.series());
    }

    public double draw() {
        Lines unit = sheet.note(chart.axis().label(), sheet.width());
        sheet.top(unit, 0, 4, Anchor.START, Colour.MUTED);
        double top = 4 + unit.height() + 8;
        double left = numbersWidth() + AFTER_NUMBERS;
        double right = sheet.width() - labels.width();
        MarkRows marks =
                new MarkRows(sheet, chart.marks(), year -> flat(left, right).x(year));
        top += marks.height() + 4;
        double high = Math.max(labels.height(), Math.clamp(sheet.width() * 0.42, 190, 300));
        double height = sheet.height(top + high + UNDER);
        Plot plot = new Plot(left, right, top, height - UNDER, chart.firstYear(), chart.lastYear(), scale);
        axes(plot);
        marks.draw(top - 4 - marks.height(), plot.bottom());
        new Curves(chart, sheet, plot).draw();
        labels.draw(plot);
        return height;
    }

    /** For positions along the years only. */
    private Plot flat(double left, double right) {
        return new Plot(left, right, 0, 1, chart.firstYear(), chart.lastYear(), scale);
    }

    private double numbersWidth() {
        return scale.ticks().stream()
                .mapToDouble(tick -> sheet.widthOf(number(tick), Sheet.TICK, false))
                .max()
                .orElse(0);
    }

    private String number(double tick) {
        return scale.text(tick, chart.axis().suffix());
    }

    private void axes(Plot plot) {
        for (double tick : scale.ticks()) {
            double y = plot.y(tick);
            Colour colour = tick == 0 ? Colour.AXIS : Colour.GRID;
            sheet.add(Shape.line(plot.left(), y, plot.right(), y, sheet.stroke(colour, 1))
                    .on(tick == 0 ? 6 : 1));
            sheet.middle(
                    sheet.note(number(tick), sheet.width()), plot.left() - AFTER_NUMBERS, y, Anchor.END, Colour.MUTED);
        }
        Years.of(sheet, chart.firstYear(), chart.lastYear(), chart.marks(), plot::x)
                .draw(plot.bottom() + 14);
    }

    /** The curve that the picture is about, if there is one. */
    static List<Series> main(LineChart chart) {
        return chart.series().stream()
                .filter(series -> series.style() == Style.MAIN)
                .toList();
    }
}
