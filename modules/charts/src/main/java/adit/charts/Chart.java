package adit.charts;

/**
 * What a picture shows, in the caller's numbers and words. The kind of picture is the type of the record.
 *
 * <p>Each kind says what it needs in its constructor and refuses anything else with an {@link IllegalArgumentException}.
 */
public sealed interface Chart permits LineChart, BarChart, StackedBarChart, TimelineChart, SankeyChart, MapChart {

    /** A word for this picture, used in messages and in its ids, e.g. {@code coverage}: a–z, 0–9 and hyphens. */
    String name();

    /** One line that names the picture; read out, not drawn. */
    String title();

    /** What the picture shows, for those who do not see it. */
    String description();
}
