package adit.charts;

import adit.charts.svg.Drawing;
import adit.charts.svg.SvgWriter;

/** Draws charts. Pure functions: the same chart and look give the same bytes, on every platform and thread. */
public final class Charts {

    private Charts() {}

    /**
     * A picture.
     *
     * @return an SVG document for use alone or within a page, without XML declaration
     */
    public static String svg(Chart chart, Look look) {
        String id = look.idPrefix() + chart.name();
        return new SvgWriter(id, chart.title(), chart.description(), look.fontFamily()).of(drawing(chart, look));
    }

    /** The placed elements, before they are written as text. */
    static Drawing drawing(Chart chart, Look look) {
        Sheet sheet = new Sheet(look);
        double height = switch (chart) {
            case LineChart line -> new LineDrawing(line, sheet).draw();
            case BarChart bars -> new BarDrawing(bars, sheet).draw();
            case StackedBarChart bars -> new StackedDrawing(bars, sheet).draw();
            case TimelineChart timeline -> new TimelineDrawing(timeline, sheet).draw();
            case SankeyChart sankey -> new SankeyDrawing(sankey, sheet).draw();
            case MapChart map -> new MapDrawing(map, sheet).draw();
        };
        return sheet.drawing(height);
    }
}
