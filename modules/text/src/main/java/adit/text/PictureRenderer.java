package adit.text;

import adit.charts.chart.Chart;
import adit.charts.chart.Look;

/** Draws a picture as SVG. */
@FunctionalInterface
public interface PictureRenderer {

    /** The SVG, or an exception where the picture cannot be drawn. */
    String svg(Chart chart, Look look);
}
