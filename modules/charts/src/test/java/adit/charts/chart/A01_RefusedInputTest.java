package adit.charts.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.charts.chart.SankeyChart.Link;
import adit.charts.chart.SankeyChart.Node;
import adit.charts.chart.TimelineChart.Kind;
import adit.charts.chart.TimelineChart.Row;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A chart that cannot be drawn cannot be made. */
class A01_RefusedInputTest {

    @Test
    void numbersThatAreNotFiniteAreRefused() {
        refuses(() -> Series.from("best", 2026, List.of(1.0, Double.NaN), Style.MAIN), "series 'best', 2027: NaN");
        refuses(() -> bar(Double.POSITIVE_INFINITY), "bar 'a': Infinity");
        refuses(() -> new Link("a", "b", Double.NaN), "link a to b: NaN");
        refuses(() -> new MapChart.Bubble(new Place(0, 0), Double.NaN, MapChart.Kind.PROJECT, "x"), "circle 'x': NaN");
        refuses(() -> new StackedBarChart.Bar("a", List.of(Double.NaN), List.of("")), "bar 'a': NaN");
    }

    @Test
    void sizesThatAreTooSmallAreRefused() {
        refuses(() -> new Link("a", "b", 0), "link a to b: 0.0 is not positive");
        refuses(() -> new Row("a", "g", 2027, null, "1 t", Kind.NAMED, -1), "row 'a': -1.0 is negative");
        refuses(() -> new MapChart.Flow(new Place(0, 0), new Place(1, 1), -2, Party.OTHER), "-2.0 is not positive");
        refuses(() -> new BarChart.Base(-1, "today"), "base 'today': -1.0 is negative");
    }

    @Test
    void yearsOutsideThePictureAreRefused() {
        refuses(() -> line(2030, Series.constant("t", 2029, 2035, 1, Style.TARGET)), "has values outside 2030 to 2040");
        refuses(() -> line(2041, Series.constant("t", 2029, 2035, 1, Style.TARGET)), "years 2041 to 2040");
        refuses(
                () -> new TimelineChart(
                        "t",
                        "T",
                        "D",
                        2026,
                        2040,
                        List.of(new Row("late", "g", 2041, null, "", Kind.NAMED, 1)),
                        List.of(),
                        "n",
                        "f"),
                "row 'late' in 2041 is outside 2026 to 2040");
        refuses(
                () -> new Row("a", "g", 2030, 2029, "", Kind.NAMED, 1),
                "at full size in 2029, before it starts in 2030");
    }

    @Test
    void partsThatDoNotFitTheirHeadingsAreRefused() {
        refuses(() -> new StackedBarChart.Bar("a", List.of(1.0, 2.0), List.of("1")), "2 values, but 1 texts");
        refuses(
                () -> new StackedBarChart(
                        "s",
                        "S",
                        "D",
                        List.of(new StackedBarChart.Part("A", "a")),
                        List.of(new StackedBarChart.Bar("a", List.of(1.0, 2.0), List.of("", "")))),
                "2 values for 1 parts");
        refuses(() -> new StackedBarChart.Bar("a", List.of(0.0), List.of("")), "its parts are all 0");
    }

    @Test
    void linksThatLeadNowhereOrBackAreRefused() {
        refuses(() -> sankey(new Link("a", "x", 1)), "link to x, which is not a node");
        refuses(() -> sankey(new Link("x", "a", 1)), "link from x, which is not a node");
        refuses(() -> sankey(new Link("b", "a", 1)), "link from b to a does not lead to the right");
    }

    @Test
    void moreCurvesThanCanBeToldApartAreRefused() {
        Series[] seven = new Series[7];
        java.util.Arrays.fill(seven, Series.constant("o", 2030, 2035, 1, Style.OTHER));
        refuses(() -> line(2026, seven), "series of style OTHER: 7 given, 0 to 6 are drawn");
        refuses(() -> line(2026), "series: 0 given");
    }

    @Test
    void placesThatAreNotOnEarthAreRefused() {
        refuses(() -> new Place(181, 0), "longitude 181.0");
        refuses(() -> Place.country(999), "unknown country number 999");
        refuses(
                () -> new MapChart(
                        "m",
                        "M",
                        "D",
                        0,
                        List.of(new MapChart.Area(999, Party.MEMBER)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                "chart m: unknown country number 999");
    }

    @Test
    void aFlowThatTheLegendDoesNotExplainIsRefused() {
        refuses(
                () -> new MapChart(
                        "m",
                        "M",
                        "D",
                        0,
                        List.of(),
                        List.of(),
                        List.of(new MapChart.Flow(new Place(0, 0), new Place(1, 1), 2, Party.MEMBER)),
                        List.of(new MapChart.Entry(MapChart.Sign.FLOW_OTHER, "from others")),
                        List.of()),
                "chart m: the legend does not explain FLOW_MEMBER");
    }

    @Test
    void namesThatCannotBeIdsAreRefused() {
        refuses(() -> new BarChart("Two words", "T", "D", Axis.amount("t"), List.of(bar(1)), null), "'Two words'");
        refuses(() -> new BarChart("b", " ", "D", Axis.amount("t"), List.of(bar(1)), null), "chart b: title is blank");
        refuses(() -> new Look(800, 0, "serif", Look.Mode.SCREEN, "1st"), "id prefix '1st'");
        refuses(() -> Look.screen(100), "width 100: use 320 to 4000 px");
    }

    @Test
    void barsBeyondTheEndOfTheScaleAreRefused() {
        refuses(
                () -> new BarChart("b", "B", "D", Axis.percent("x"), List.of(bar(100.1)), null),
                "100.1 is beyond the end of the axis");
    }

    private static BarChart.Bar bar(double value) {
        return new BarChart.Bar("a", value, "", BarChart.Role.MAIN);
    }

    private static LineChart line(int first, Series... series) {
        return new LineChart("l", "L", "D", first, 2040, Axis.amount("t"), List.of(series), List.of(), false);
    }

    private static SankeyChart sankey(Link link) {
        return new SankeyChart(
                "s",
                "S",
                "D",
                List.of("one", "two"),
                List.of(new Node("a", "A", 0, Party.MEMBER), new Node("b", "B", 1, Party.OTHER)),
                List.of(link),
                Map.of());
    }

    private static void refuses(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
