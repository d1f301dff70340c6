package adit.text;

import adit.charts.Chart;
import adit.charts.Look;

/** Draws a picture as SVG. */
@FunctionalInterface
public interface Draughtsman {

    /** The SVG, or an exception where the picture cannot be drawn. */
    String svg(Chart chart, Look look);
}
