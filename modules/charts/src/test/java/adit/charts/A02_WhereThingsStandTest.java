package adit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.charts.Picture.Box;
import adit.charts.chart.Axis;
import adit.charts.chart.BarChart;
import adit.charts.chart.Chart;
import adit.charts.chart.LineChart;
import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.charts.chart.Look;
import adit.charts.chart.MapChart;
import adit.charts.chart.Mark;
import adit.charts.chart.Party;
import adit.charts.chart.Place;
import adit.charts.chart.SankeyChart;
import adit.charts.chart.StackedBarChart;
import adit.charts.chart.TimelineChart;
import adit.charts.sheet.Palette;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** As many signs as numbers, each where its number says. */
class A02_WhereThingsStandTest {

    private static final Look LOOK = Look.print(800, "sans-serif");
    private static final String MAIN = Palette.Colour.MAIN.light();
    private static final String BASE = Palette.Colour.BASE.light();
    private static final String SUPPLIER = Palette.Colour.SUPPLIER.light();
    private static final String MEMBER = Palette.Colour.MEMBER.light();

    @Test
    void barsAreAsLongAsTheirValues() {
        Picture picture = draw(bars(null, 10, 20, 5));
        List<Box> boxes = boxes(picture.paths("fill", MAIN));
        assertThat(boxes).hasSize(3);
        assertThat(boxes.get(1).width() / boxes.get(0).width()).isCloseTo(2, within(0.01));
        assertThat(boxes.get(2).width() / boxes.get(0).width()).isCloseTo(0.5, within(0.01));
        assertThat(boxes.get(0).top()).isLessThan(boxes.get(1).top());
        assertThat(picture.texts()).containsSubsequence("bar 0", "text 0", "bar 1", "text 1", "bar 2", "text 2");
    }

    @Test
    void aNegativeBarGoesToTheLeft() {
        List<Box> boxes = boxes(draw(bars(null, 10, -5)).paths("fill", MAIN));
        assertThat(boxes.get(1).left() + boxes.get(1).width())
                .isCloseTo(boxes.get(0).left(), within(0.2));
        assertThat(boxes.get(1).width() / boxes.get(0).width()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void gainsBeginAtTheBase() {
        Picture picture = draw(bars(new BarChart.Base(10, "today"), 30, 15));
        List<Box> muted = boxes(picture.paths("fill", BASE));
        List<Box> gains = boxes(picture.paths("fill", MAIN));
        assertThat(muted).hasSize(2);
        assertThat(gains).hasSize(2);
        assertThat(gains.get(0).left())
                .isCloseTo(muted.get(0).left() + muted.get(0).width(), within(0.2));
        assertThat(gains.get(0).width() / muted.get(0).width()).isCloseTo(2, within(0.01));
        assertThat(gains.get(1).width() / muted.get(1).width()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void curvesPassThroughTheirValues() {
        LineChart chart = new LineChart(
                "l",
                "L",
                "D",
                2026,
                2028,
                Axis.percent("share"),
                List.of(Series.from("a", 2026, List.of(0.0, 25.0, 100.0), Style.MAIN)),
                List.of(),
                false);
        Element curve = curves(draw(chart), MAIN).getFirst();
        List<double[]> points = Picture.points(curve);
        assertThat(points).hasSize(3);
        double full = points.get(0)[1] - points.get(2)[1];
        assertThat((points.get(0)[1] - points.get(1)[1]) / full).isCloseTo(0.25, within(0.01));
        assertThat(points.get(1)[0] - points.get(0)[0]).isCloseTo(points.get(2)[0] - points.get(1)[0], within(0.2));
    }

    @Test
    void aCurveIsBrokenWhereAYearIsMissing() {
        Series series = new Series("a", new TreeMap<>(Map.of(2026, 1.0, 2027, 2.0, 2029, 3.0, 2030, 4.0)), Style.MAIN);
        LineChart chart = new LineChart("l", "L", "D", 2026, 2030, Axis.amount("t"), List.of(series), List.of(), false);
        String path = curves(draw(chart), MAIN).getFirst().getAttribute("d");
        assertThat(path.chars().filter(letter -> letter == 'M').count()).isEqualTo(2);
        assertThat(path.chars().filter(letter -> letter == 'L').count()).isEqualTo(2);
    }

    @Test
    void everyCurveHasItsNameAndNoTwoLookAlike() {
        Picture picture = draw(Samples.ENGLISH.runs());
        for (Series series : Samples.ENGLISH.runs().series()) {
            assertThat(String.join(" ", picture.texts())).contains(series.name());
        }
        List<String> looks = picture.elements("path").stream()
                .filter(path -> Picture.points(path).size() == 15)
                .map(path -> path.getAttribute("stroke") + path.getAttribute("stroke-dasharray"))
                .toList();
        assertThat(looks).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void partsDivideTheBar() {
        StackedBarChart chart = new StackedBarChart(
                "s",
                "S",
                "D",
                List.of(new StackedBarChart.Part("A", "first"), new StackedBarChart.Part("B", "second")),
                List.of(
                        new StackedBarChart.Bar("one", List.of(1.0, 3.0), List.of("25 %", "75 %")),
                        new StackedBarChart.Bar("two", List.of(0.0, 7.0), List.of("", "100 %"))));
        Picture picture = draw(chart);
        // one more of each in the legend
        List<Box> first = boxes(picture.paths("fill", Palette.Colour.PART1.light())).stream()
                .filter(box -> box.height() > 20)
                .toList();
        List<Box> second = boxes(picture.paths("fill", Palette.Colour.PART2.light())).stream()
                .filter(box -> box.height() > 20)
                .toList();
        assertThat(first).hasSize(1);
        assertThat(second).hasSize(2);
        assertThat(second.get(0).width() / first.get(0).width()).isCloseTo(3, within(0.03));
        assertThat(second.get(1).width())
                .isCloseTo(first.get(0).width() + second.get(0).width(), within(1.5));
        assertThat(picture.texts()).contains("A 25 %", "B 75 %", "B 100 %", "first", "second");
    }

    @Test
    void rowsBeginInTheirYear() {
        TimelineChart chart = new TimelineChart(
                "t",
                "T",
                "D",
                2026,
                2035,
                List.of(
                        new TimelineChart.Row("early", "g", 2026, null, "1 t", TimelineChart.Kind.NAMED, 1),
                        new TimelineChart.Row("late", "g", 2031, 2033, "4 t", TimelineChart.Kind.NAMED, 4),
                        new TimelineChart.Row("more", "h", 2034, null, "2 t", TimelineChart.Kind.FURTHER, 2)),
                List.of(new Mark(2031, "asked for")),
                "named",
                "further");
        Picture picture = draw(chart);
        // the first is the sign of the legend
        List<Box> named = boxes(picture.paths("fill", MAIN)).stream()
                .filter(box -> box.width() > 30)
                .toList();
        assertThat(named).hasSize(2);
        assertThat(named.get(1).width() / named.get(0).width()).isCloseTo(0.5, within(0.01));
        assertThat(named.get(1).height()).isGreaterThan(named.get(0).height());
        Box mark = boxes(picture.paths("stroke-dasharray", "2 3")).getFirst();
        assertThat(mark.left()).isCloseTo(named.get(1).left(), within(0.6));
        assertThat(picture.paths("stroke-dasharray", "4 2")).hasSize(2);
        assertThat(picture.texts()).contains("early", "late", "more", "g", "h", "1 t", "4 t", "2 t", "asked for");
    }

    @Test
    void everyLinkHasABandAsWideAsItsValue() {
        SankeyChart chart = Samples.ENGLISH.sankey();
        Picture picture = draw(chart);
        assertThat(picture.paths("fill-opacity", "0.28")).hasSize(chart.links().size());
        List<Element> first = picture.paths("fill-opacity", "0.28");
        double wide = thickness(first.get(0));
        double narrow = thickness(first.get(3));
        assertThat(wide / narrow).isCloseTo(45.0 / 6, within(0.1));
        assertThat(first.get(0).getAttribute("fill")).isEqualTo(SUPPLIER);
        assertThat(first.get(1).getAttribute("fill")).isEqualTo(MEMBER);
        long suppliers = picture.elements("text").stream()
                .filter(text -> text.getAttribute("font-weight").equals("bold")
                        && text.getTextContent().equals("China"))
                .count();
        assertThat(suppliers).isEqualTo(5);
    }

    @Test
    void everyBubbleHasACircleWithTheAreaOfItsValue() {
        MapChart chart = new MapChart(
                "m",
                "M",
                "D",
                11,
                List.of(new MapChart.Area(156, Party.SUPPLIER), new MapChart.Area(702, Party.MEMBER)),
                List.of(
                        new MapChart.Bubble(Place.country(702), 1, MapChart.Kind.PROJECT, "small"),
                        new MapChart.Bubble(Place.country(156), 4, MapChart.Kind.EXISTING, "great")),
                List.of(new MapChart.Flow(Place.country(156), Place.country(840), 3, Party.SUPPLIER)),
                List.of(),
                List.of());
        Picture picture = draw(chart);
        List<Element> circles = picture.elements("circle");
        assertThat(circles).hasSize(2);
        assertThat(number(circles.get(0), "r") / number(circles.get(1), "r")).isCloseTo(2, within(0.02));
        assertThat(picture.paths("fill", SUPPLIER).size()).isGreaterThanOrEqualTo(2);
        assertThat(picture.paths("stroke", SUPPLIER)).hasSize(1);
        assertThat(picture.texts()).contains("small", "great");
        // east of China's middle, south of it
        assertThat(number(circles.get(1), "cy")).isGreaterThan(number(circles.get(0), "cy") + 50);
    }

    @Test
    void circlesOfOnePlaceStandSideBySide() {
        MapChart chart = new MapChart(
                "m",
                "M",
                "D",
                150,
                List.of(),
                List.of(
                        new MapChart.Bubble(new Place(10, 50), 1, MapChart.Kind.PROJECT, ""),
                        new MapChart.Bubble(new Place(10, 50), 1, MapChart.Kind.EXISTING, "")),
                List.of(),
                List.of(),
                List.of());
        List<Element> circles = draw(chart).elements("circle");
        double apart = Math.abs(number(circles.get(0), "cx") - number(circles.get(1), "cx"));
        assertThat(apart).isGreaterThanOrEqualTo(number(circles.get(0), "r") + number(circles.get(1), "r"));
    }

    @Test
    void noCountryIsSmearedAcrossTheMap() {
        for (MapChart chart : List.of(Samples.ENGLISH.map(), Samples.ENGLISH.pacific())) {
            Picture picture = draw(chart);
            double half = LOOK.width() / 2.0;
            List<String> land = List.of(
                    Palette.Colour.LAND.light(), Palette.Colour.AREA_MEMBER.light(), Palette.Colour.AREA_OTHER.light());
            int seen = 0;
            for (Element path : picture.elements("path")) {
                if (land.contains(path.getAttribute("fill"))) {
                    for (String ring : path.getAttribute("d").split("(?=M)", -1)) {
                        assertThat(widest(ring)).isLessThan(half / 4);
                        seen++;
                    }
                }
            }
            assertThat(seen).isGreaterThan(150);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {358, 560, 650, 704})
    void aMapIsNoLargerThanItsWidthNeeds(int width) {
        for (MapChart chart : List.of(Samples.ENGLISH.map(), Samples.JAPANESE.pacific())) {
            assertThat(Charts.svg(chart, Look.screen(width))).hasSizeLessThan(24 * 1024);
            assertThat(Charts.svg(chart, Look.print(width, "Noto Sans JP"))).hasSizeLessThan(24 * 1024);
        }
    }

    @Test
    void longWordsAreWrappedAndKeptWhole() {
        String label = "ジスプロシウムとテルビウムを除くすべての希土類の分離・精製能力に制限がない場合";
        BarChart chart = new BarChart(
                "j", "J", "D", Axis.amount("トン"), List.of(new BarChart.Bar(label, 1, "1トン", BarChart.Role.MAIN)), null);
        Picture picture = Picture.of(Charts.svg(chart, Look.screen(400)));
        List<String> lines = picture.texts().stream()
                .filter(label::contains)
                .filter(line -> line.length() > 3)
                .toList();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join("", lines)).isEqualTo(label);
    }

    @Test
    void noLineBeginsWithAMarkThatEndsOne() {
        String label = "採掘、分離、精製、金属、合金、磁石、部品、製品、回収（再生）、備蓄・代替";
        for (int width = 320; width < 700; width += 10) {
            BarChart chart = new BarChart(
                    "j",
                    "J",
                    "D",
                    Axis.amount("t"),
                    List.of(new BarChart.Bar(label, 1, "1", BarChart.Role.MAIN)),
                    null);
            List<String> lines = Picture.of(Charts.svg(chart, Look.screen(width))).texts().stream()
                    .filter(label::contains)
                    .filter(line -> line.length() > 1)
                    .toList();
            assertThat(String.join("", lines)).isEqualTo(label);
            assertThat(lines).noneMatch(line -> "、・）".contains(line.substring(0, 1)));
            assertThat(lines).noneMatch(line -> line.endsWith("（"));
        }
    }

    @Test
    void japaneseWordsAreDrawn() {
        assertThat(draw(Samples.JAPANESE.sankey()).texts()).contains("採掘", "分離・精製", "中国", "EU27のその他の国");
        assertThat(draw(Samples.JAPANESE.map()).texts()).contains("オーストラリア", "既存の能力", "1万トン/年");
        assertThat(draw(Samples.JAPANESE.line()).texts()).contains("最善の計画", "最も早い年：2036年");
        assertThat(draw(Samples.JAPANESE.timeline()).texts()).contains("ジスプロシウム・テルビウムの分離", "480トン/年");
    }

    private static Picture draw(Chart chart) {
        return Picture.of(Charts.svg(chart, LOOK));
    }

    private static BarChart bars(BarChart.@org.jspecify.annotations.Nullable Base base, double... values) {
        List<BarChart.Bar> bars = IntStream.range(0, values.length)
                .mapToObj(i -> new BarChart.Bar("bar " + i, values[i], "text " + i, BarChart.Role.MAIN))
                .toList();
        return new BarChart("b", "B", "D", Axis.amount("t"), bars, base);
    }

    /** Lines of a chart: neither its signs nor its area nor what leads to a name. */
    private static List<Element> curves(Picture picture, String colour) {
        return picture.paths("stroke", colour).stream()
                .filter(path -> path.getAttribute("fill").equals("none"))
                .filter(path -> path.hasAttribute("data-series"))
                .toList();
    }

    private static List<Box> boxes(List<Element> paths) {
        return paths.stream().map(Picture::box).toList();
    }

    /** Height of a band at its left end: from its first corner to its last. */
    private static double thickness(Element band) {
        List<double[]> points = Picture.points(band);
        return points.getLast()[1] - points.getFirst()[1];
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Longest step of a ring, px across: a first corner, then steps from corner to corner. */
    private static double widest(String ring) {
        List<Double> numbers = Pattern.compile("-?[0-9]+")
                .matcher(ring.substring(ring.indexOf('l')))
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();
        assertThat(numbers.size()).isGreaterThanOrEqualTo(4).isEven();
        return IntStream.range(0, numbers.size() / 2)
                .mapToDouble(i -> Math.abs(numbers.get(2 * i)))
                .max()
                .orElseThrow();
    }
}
