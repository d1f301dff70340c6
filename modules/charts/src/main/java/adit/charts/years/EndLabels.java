package adit.charts.years;

import adit.charts.chart.LineChart.Series;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.sheet.Spread;
import adit.charts.svg.Path;
import adit.charts.svg.Shape;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** Names of curves at the ends of their lines, each after a piece of its line. */
final class EndLabels {

    private static final double APART = 4;
    /** px between a line that ends at the edge and its sample. */
    private static final double BEFORE = 12;

    private static final double AFTER = 5;

    private final Sheet sheet;
    private final List<Series> series;
    private final List<LineStyle> styles;
    private final List<Lines> names = new ArrayList<>();
    private final double sample;

    EndLabels(Sheet sheet, List<Series> series) {
        this.sheet = sheet;
        this.series = series;
        styles = LineStyle.of(series);
        sample = sheet.narrow() ? 10 : 18;
        double most = Math.clamp(sheet.width() * 0.27, 88, 200);
        for (int i = 0; i < series.size(); i++) {
            String name = series.get(i).name();
            names.add(styles.get(i).bold() ? sheet.bold(name, most) : sheet.label(name, most));
        }
    }

    /** px right of the curves. */
    double width() {
        return names.stream().mapToDouble(Lines::width).max().orElse(0) + BEFORE + sample + AFTER;
    }

    /** px that all names need. */
    double height() {
        return names.stream().mapToDouble(name -> name.height() + APART).sum();
    }

    void draw(Plot plot) {
        List<Spread.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            wishes.add(new Spread.Wish(end(plot, i), sum(i), names.get(i).height() + APART));
        }
        List<Double> middles = Spread.of(wishes, plot.top() - 8, plot.bottom() + 8);
        for (int i = 0; i < names.size(); i++) {
            draw(plot, i, middles.get(i));
        }
    }

    private double sum(int i) {
        return series.get(i).values().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private double end(Plot plot, int i) {
        return plot.y(series.get(i).values().sequencedValues().getLast());
    }

    private void draw(Plot plot, int i, double y) {
        double from = plot.x(series.get(i).values().lastKey());
        double edge = plot.right() + BEFORE;
        double end = end(plot, i);
        if (Math.abs(y - end) > 3 || plot.right() - from > 3) {
            String way = new Path()
                    .move(from + 2, end)
                    .line(plot.right() + 3, end)
                    .line(edge - 1, y)
                    .toString();
            sheet.add(Shape.path(way, sheet.stroke(styles.get(i).colour(), 1).dashed("1 2"))
                    .on(4));
        }
        sheet.add(
                Shape.line(edge, y, edge + sample, y, styles.get(i).pen(sheet)).on(7));
        sheet.middle(names.get(i), edge + sample + AFTER, y, Anchor.START, Colour.TEXT);
    }
}
