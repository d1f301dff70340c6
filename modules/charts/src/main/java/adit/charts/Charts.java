package adit.charts;

import adit.charts.bars.BarDrawing;
import adit.charts.bars.StackedDrawing;
import adit.charts.chart.BarChart;
import adit.charts.chart.Chart;
import adit.charts.chart.LineChart;
import adit.charts.chart.Look;
import adit.charts.chart.MapChart;
import adit.charts.chart.SankeyChart;
import adit.charts.chart.StackedBarChart;
import adit.charts.chart.TimelineChart;
import adit.charts.flow.SankeyDrawing;
import adit.charts.map.MapDrawing;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Drawing;
import adit.charts.svg.SvgWriter;
import adit.charts.years.LineDrawing;
import adit.charts.years.TimelineDrawing;

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
