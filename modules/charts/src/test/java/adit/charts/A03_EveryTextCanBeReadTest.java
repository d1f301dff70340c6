package adit.charts;

import static org.assertj.core.api.Assertions.assertThat;

import adit.charts.chart.Chart;
import adit.charts.chart.LineChart;
import adit.charts.chart.Look;
import adit.charts.chart.TimelineChart;
import adit.charts.svg.Drawing;
import adit.charts.svg.Text;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Measure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is cut off, stands over another, or is too small: every sample, in every width, on screen and on paper. */
class A03_EveryTextCanBeReadTest {

    private static final List<Integer> WIDTHS = List.of(330, 358, 560, 650, 704, 980);

    record Case(Chart chart, Look look) {

        @Override
        public String toString() {
            return chart.name() + " " + look.mode() + " " + look.width() + " " + chart.title();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(Samples.ENGLISH, Samples.JAPANESE)
                .flatMap(samples -> Stream.concat(samples.all().stream(), samples.hard().stream()))
                .flatMap(chart -> WIDTHS.stream()
                        .flatMap(width -> Stream.of(Look.screen(width), Look.print(width, "Noto Sans JP")))
                        .map(look -> new Case(chart, look)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextCanBeRead(Case one) {
        Measure measure = one.look().mode() == Look.Mode.SCREEN ? Measure.SCREEN : Measure.PAPER;
        assertThat(new Overlaps(Charts.drawing(one.chart(), one.look()), measure).faults())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firstAndLastYearHaveTheirNumbers(Case one) {
        List<String> words = Charts.drawing(one.chart(), one.look()).texts().stream()
                .map(Text::words)
                .toList();
        switch (one.chart()) {
            case TimelineChart chart ->
                assertThat(words).contains(String.valueOf(chart.firstYear()), String.valueOf(chart.lastYear()));
            case LineChart chart ->
                assertThat(words).contains(String.valueOf(chart.firstYear()), String.valueOf(chart.lastYear()));
            default -> assertThat(words).isNotEmpty();
        }
    }

    @Test
    void theCheckFindsEachFault() {
        Text whole = text(10, 20, 13, "whole");
        assertThat(faults(whole, text(10, 40, 13, "below"))).isEmpty();
        assertThat(faults(whole, text(20, 24, 13, "over")))
                .singleElement()
                .asString()
                .contains("one over another");
        assertThat(faults(text(80, 20, 13, "cut off")))
                .singleElement()
                .asString()
                .contains("outside");
        assertThat(faults(text(-5, 20, 13, "cut off")))
                .singleElement()
                .asString()
                .contains("outside");
        assertThat(faults(text(10, 5, 13, "cut off")))
                .singleElement()
                .asString()
                .contains("outside");
        assertThat(faults(text(10, 20, 11, "small"))).singleElement().asString().contains("smaller than 12");
    }

    private static List<String> faults(Text... texts) {
        return new Overlaps(new Drawing(100, 60, List.of(texts)), Measure.PAPER).faults();
    }

    private static Text text(double x, double y, double size, String words) {
        return new Text(1, x, y, words, size, false, Anchor.START, "black");
    }
}
