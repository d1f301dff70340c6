package adit.charts.map;

import adit.charts.chart.MapChart.Entry;
import adit.charts.chart.MapChart.Kind;
import adit.charts.chart.MapChart.Size;
import adit.charts.chart.Party;
import adit.charts.sheet.Legend;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Path;
import adit.charts.svg.Shape;

/**
 * The signs of a map.
 *
 * @param sheet where they are drawn
 */
record MapSigns(Sheet sheet) {

    /** A circle, filled or hollow. */
    Shape disc(Kind kind, double x, double y, double r) {
        return switch (kind) {
            case EXISTING -> Shape.circle(x, y, r, sheet.fill(Colour.BUBBLE).outlined(sheet.ink(Colour.PAGE), 1.2));
            case PROJECT -> Shape.circle(x, y, r, sheet.fill(Colour.PAGE).outlined(sheet.ink(Colour.BUBBLE), 1.6));
        };
    }

    /** A line of the legend. */
    Legend.Entry of(Entry entry) {
        return switch (entry.sign()) {
            case AREA_SUPPLIER -> area(entry, Party.SUPPLIER);
            case AREA_MEMBER -> area(entry, Party.MEMBER);
            case AREA_OTHER -> area(entry, Party.OTHER);
            case EXISTING -> disc(entry, Kind.EXISTING);
            case PROJECT -> disc(entry, Kind.PROJECT);
            case FLOW_SUPPLIER -> flow(entry, Colour.SUPPLIER);
            case FLOW_MEMBER -> flow(entry, Colour.MEMBER);
            case FLOW_OTHER -> flow(entry, Colour.OTHER);
        };
    }

    /** A circle of the legend. */
    Legend.Entry of(Size size, double r) {
        return new Legend.Entry(
                size.text(), 2 * r, (x, y) -> sheet.add(Shape.circle(x + r, y, r, sheet.stroke(Colour.MUTED, 1.2))));
    }

    private Legend.Entry area(Entry entry, Party party) {
        return new Legend.Entry(
                entry.text(), 18, (x, y) -> sheet.add(Shape.rect(x, y - 7, 18, 14, sheet.fill(MapLand.colour(party)))));
    }

    private Legend.Entry disc(Entry entry, Kind kind) {
        return new Legend.Entry(entry.text(), 18, (x, y) -> sheet.add(disc(kind, x + 9, y, 6.5)));
    }

    private Legend.Entry flow(Entry entry, Colour colour) {
        return new Legend.Entry(entry.text(), 27, (x, y) -> {
            sheet.add(Shape.line(x, y, x + 20, y, sheet.stroke(colour, 3)));
            String head = new Path()
                    .move(x + 27, y)
                    .line(x + 19, y - 5)
                    .line(x + 19, y + 5)
                    .close()
                    .toString();
            sheet.add(Shape.path(head, sheet.fill(colour)));
        });
    }
}
