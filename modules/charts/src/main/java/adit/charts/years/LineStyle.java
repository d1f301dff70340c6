package adit.charts.years;

import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Pen;
import java.util.ArrayList;
import java.util.List;

/**
 * How a curve is drawn.
 *
 * @param colour of the line
 * @param width of the line, px
 * @param dash as in {@link Pen#dash}
 * @param layer see {@link adit.charts.svg.Item#layer}
 * @param bold whether its name is bold
 */
record LineStyle(Colour colour, double width, String dash, int layer, boolean bold) {

    private static final List<String> DASHES = List.of("", "8 3", "2 3", "10 3 2 3", "5 2", "12 4");
    private static final List<Colour> ALONE =
            List.of(Colour.LINE1, Colour.LINE2, Colour.LINE3, Colour.LINE4, Colour.LINE5, Colour.LINE6);
    /** Beside a main curve, which has the first colour, and a second one, which has the fourth. */
    private static final List<Colour> BESIDE =
            List.of(Colour.LINE2, Colour.LINE3, Colour.LINE5, Colour.LINE6, Colour.LINE4, Colour.LINE1);

    /** One for each curve; equals differ in colour and dash. */
    static List<LineStyle> of(List<Series> series) {
        boolean alone = series.stream().allMatch(one -> one.style() == Style.OTHER);
        List<LineStyle> styles = new ArrayList<>();
        int others = 0;
        for (Series one : series) {
            styles.add(of(one.style(), alone ? ALONE : BESIDE, others));
            others += one.style() == Style.OTHER ? 1 : 0;
        }
        return styles;
    }

    private static LineStyle of(Style style, List<Colour> colours, int other) {
        return switch (style) {
            case MAIN -> new LineStyle(Colour.MAIN, 2.5, "", 26, true);
            case SECOND -> new LineStyle(Colour.SECOND, 2.2, "7 2", 25, false);
            case TARGET -> new LineStyle(Colour.TARGET, 1.8, "6 4", 24, false);
            case OTHER -> new LineStyle(colours.get(other), 2.2, DASHES.get(other), 25, false);
        };
    }

    Pen pen(Sheet sheet) {
        Pen pen = sheet.stroke(colour, width).round();
        return dash.isEmpty() ? pen : pen.dashed(dash);
    }
}
