package adit.charts.chart;

/**
 * The content of a chart, in the caller's numbers and words. The kind of chart is the type of the record.
 *
 * <p>The constructor of each kind checks its arguments and throws an {@link IllegalArgumentException} if they cannot be drawn.
 */
public sealed interface Chart permits LineChart, BarChart, StackedBarChart, TimelineChart, SankeyChart, MapChart {

    /** A word for this picture, used in messages and in its ids, e.g. {@code coverage}: a–z, 0–9 and hyphens. */
    String name();

    /** One line that names the picture; read out, not drawn. */
    String title();

    /** Description of the chart for readers who cannot see it. */
    String description();
}
