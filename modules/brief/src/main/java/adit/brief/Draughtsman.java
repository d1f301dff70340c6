package adit.brief;

import adit.charts.Chart;
import adit.charts.Look;

/** Draws a picture as SVG. */
@FunctionalInterface
interface Draughtsman {

    /** The SVG, or an exception where the picture cannot be drawn. */
    String svg(Chart chart, Look look);
}
