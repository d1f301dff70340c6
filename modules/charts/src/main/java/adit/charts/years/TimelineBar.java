package adit.charts.years;

import adit.charts.chart.TimelineChart.Kind;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Path;
import adit.charts.svg.Pen;
import adit.charts.svg.Shape;

/**
 * A bar that grows from a point to its full thickness; hollow and dashed if it is no named thing.
 *
 * @param from px, where it begins
 * @param full px, where it is at full thickness
 * @param to px, where it ends
 * @param y px, its middle
 * @param thick px
 */
record TimelineBar(double from, double full, double to, double y, double thick) {

    Shape shape(Sheet sheet, Kind kind) {
        Pen pen = switch (kind) {
            case NAMED -> sheet.fill(Colour.MAIN).outlined(sheet.ink(Colour.MAIN), 1.5);
            case FURTHER ->
                sheet.fill(Colour.PAGE).outlined(sheet.ink(Colour.MAIN), 1.5).dashed("4 2");
        };
        return Shape.path(outline(), pen.round()).on(20);
    }

    private String outline() {
        double half = thick / 2;
        if (full <= from) {
            return new Path()
                    .move(from, y - half)
                    .line(to, y - half)
                    .line(to, y + half)
                    .line(from, y + half)
                    .close()
                    .toString();
        }
        return new Path()
                .move(from, y - 1)
                .line(full, y - half)
                .line(to, y - half)
                .line(to, y + half)
                .line(full, y + half)
                .line(from, y + 1)
                .close()
                .toString();
    }
}
