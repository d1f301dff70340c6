package adit.charts;

import static org.assertj.core.api.Assertions.assertThat;

import adit.charts.chart.Axis;
import adit.charts.chart.BarChart;
import adit.charts.chart.Chart;
import adit.charts.chart.LineChart;
import adit.charts.chart.Look;
import adit.charts.chart.MapChart;
import adit.charts.chart.SankeyChart;
import adit.charts.chart.StackedBarChart;
import adit.charts.chart.TimelineChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What holds for every kind of picture, in both languages, on screen and on paper, wide and narrow. */
class A01_EverySvgTest {

    private static final Map<Case, String> DRAWN = new ConcurrentHashMap<>();

    /**
     * A chart and how it looks.
     *
     * @param chart what
     * @param look how
     */
    record Case(Chart chart, Look look) {

        @Override
        public String toString() {
            return chart.name() + " " + look.mode() + " " + look.width() + " " + chart.title();
        }
    }

    static Stream<Case> cases() {
        List<Look> looks = List.of(Look.screen(400), Look.screen(900), Look.print(640, "Noto Sans CJK JP"));
        return Stream.of(Samples.ENGLISH, Samples.JAPANESE)
                .flatMap(samples -> samples.all().stream())
                .flatMap(chart -> looks.stream().map(look -> new Case(chart, look)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasATitleAndADescription(Case one) {
        Picture picture = picture(one);
        assertThat(picture.root().getAttribute("role")).isEqualTo("img");
        Element title = picture.elements("title").getFirst();
        Element description = picture.elements("desc").getFirst();
        assertThat(title.getTextContent()).isEqualTo(one.chart().title());
        assertThat(description.getTextContent()).isEqualTo(one.chart().description());
        assertThat(picture.root().getAttribute("aria-labelledby"))
                .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTheSameTwice(Case one) {
        String first = drawn(one);
        Charts.svg(Samples.ENGLISH.stacked(), Look.screen(500));
        assertThat(Charts.svg(one.chart(), one.look())).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesItsColoursOnScreenAndSpellsThemOnPaper(Case one) {
        String svg = drawn(one);
        switch (one.look().mode()) {
            case SCREEN -> assertThat(svg).contains("var(--chart-text,#17202b)");
            case PRINT -> assertThat(svg).contains("#17202b").doesNotContain("var(");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasNothingThatViewersOfSvgReadDifferently(Case one) {
        assertThat(drawn(one))
                .doesNotContain("dominant-baseline", "paint-order", "style=", "<script", "NaN", "Infinity");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextIsLegibleAndStandsInside(Case one) {
        Picture picture = picture(one);
        double height = Double.parseDouble(picture.root().getAttribute("height"));
        for (Element text : picture.elements("text")) {
            String size = text.getAttribute("font-size").replace("px", "");
            assertThat(Double.parseDouble(size)).as(text.getTextContent()).isGreaterThanOrEqualTo(11);
            if (!text.getAttribute("x").isEmpty()) {
                assertThat(Double.parseDouble(text.getAttribute("x")))
                        .as(text.getTextContent())
                        .isBetween(0.0, (double) one.look().width());
                assertThat(Double.parseDouble(text.getAttribute("y")))
                        .as(text.getTextContent())
                        .isBetween(8.0, height);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMarkSaysWhatItIsAndHowMuch(Case one) {
        List<Element> marks = picture(one).elements("*").stream()
                .filter(element -> !data(element).isEmpty())
                .toList();
        assertThat(marks).hasSizeGreaterThanOrEqualTo(marksOf(one.chart()));
        assertThat(marks).allSatisfy(mark -> {
            Element title = (Element) mark.getElementsByTagNameNS("*", "title").item(0);
            assertThat(title.getTextContent()).isNotBlank();
            assertThat(data(mark)).containsAnyOf("data-value", "data-year", "data-label", "data-country");
        });
    }

    private static List<String> data(Element element) {
        return java.util.stream.IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i).getNodeName())
                .filter(name -> name.startsWith("data-"))
                .toList();
    }

    private static int marksOf(Chart chart) {
        return switch (chart) {
            case LineChart line -> line.series().size() + line.marks().size();
            case BarChart bars -> bars.bars().size();
            case StackedBarChart bars -> bars.bars().size();
            case TimelineChart timeline ->
                timeline.rows().size() + timeline.marks().size();
            case SankeyChart sankey -> sankey.nodes().size() + sankey.links().size();
            case MapChart map -> map.bubbles().size() + map.flows().size();
        };
    }

    @Test
    void idsAreUniqueOnAPageAndEveryReferenceIsMet() {
        List<String> ids = new ArrayList<>();
        for (Chart chart : Samples.ENGLISH.all()) {
            for (String prefix : List.of("", "a-", "b-")) {
                Look look = new Look(700, 0, Look.FONTS, Look.Mode.SCREEN, prefix);
                Picture picture = Picture.of(Charts.svg(chart, look));
                List<String> own = new ArrayList<>();
                List<String> wanted = new ArrayList<>();
                for (Element element : picture.elements("*")) {
                    own.addAll(element.getAttribute("id").isEmpty() ? List.of() : List.of(element.getAttribute("id")));
                    for (int i = 0; i < element.getAttributes().getLength(); i++) {
                        String value = ((Attr) element.getAttributes().item(i)).getValue();
                        if (value.startsWith("url(#")) {
                            wanted.add(value.substring(5, value.length() - 1));
                        }
                    }
                }
                assertThat(own).containsAll(wanted);
                ids.addAll(own);
            }
        }
        assertThat(ids).doesNotHaveDuplicates().contains("a-curve", "b-curve-title", "world-desc");
    }

    @Test
    void wordsAreDataAndNotMarkup() {
        BarChart chart = new BarChart(
                "words",
                "a < b & \"c\"",
                "</desc><script>alert(1)</script>",
                Axis.amount("t"),
                List.of(new BarChart.Bar("<b>&amp; {a|b}</b>", 1, "</text>", BarChart.Role.MAIN)),
                null);
        Picture picture = Picture.of(Charts.svg(chart, Look.screen(600)));
        assertThat(picture.elements("script")).isEmpty();
        assertThat(picture.elements("title").getFirst().getTextContent()).isEqualTo("a < b & \"c\"");
        assertThat(picture.texts()).contains("<b>&amp; {a|b}</b>", "</text>");
    }

    @Test
    void heightIsKeptWhereItIsEnoughAndGrowsWhereItIsNot() {
        Chart chart = Samples.ENGLISH.timeline();
        Picture tall = Picture.of(Charts.svg(chart, new Look(800, 1500, Look.FONTS, Look.Mode.PRINT, "")));
        Picture low = Picture.of(Charts.svg(chart, new Look(800, 50, Look.FONTS, Look.Mode.PRINT, "")));
        Picture free = Picture.of(Charts.svg(chart, new Look(800, 0, Look.FONTS, Look.Mode.PRINT, "")));
        assertThat(tall.root().getAttribute("viewBox")).isEqualTo("0 0 800 1500");
        assertThat(low.root().getAttribute("viewBox")).isEqualTo(free.root().getAttribute("viewBox"));
    }

    private static Picture picture(Case one) {
        return Picture.of(drawn(one));
    }

    /** Each is drawn once, and again where that is the point. */
    private static String drawn(Case one) {
        return DRAWN.computeIfAbsent(one, any -> Charts.svg(any.chart(), any.look()));
    }
}
