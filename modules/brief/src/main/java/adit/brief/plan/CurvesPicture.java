package adit.brief.plan;

import adit.brief.plan.pictures.DrawnYears;
import adit.charts.chart.Axis;
import adit.charts.chart.LineChart;
import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The best coverage by year of compared runs, one line for each of the first six. */
final class CurvesPicture {

    private static final int CURVES = 6;

    private final ComparedRuns runs;
    private final Words words;

    CurvesPicture(ComparedRuns runs, Words words) {
        this.runs = runs;
        this.words = words;
    }

    /** Empty if no run has a curve, or all of them a single year. */
    Optional<Block.Picture> picture() {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < Math.min(CURVES, runs.results().size()); i++) {
            SortedMap<Integer, Double> values =
                    values(runs.results().get(i).plan().curve());
            if (!values.isEmpty()) {
                series.add(new Series(runs.names().get(i), values, Style.OTHER));
            }
        }
        DrawnYears years = years(series);
        return years.drawable() ? Optional.of(drawn(series, years)) : Optional.empty();
    }

    private static SortedMap<Integer, Double> values(List<CurvePoint> curve) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        curve.forEach(point -> values.put(point.year(), 100 * Math.clamp(point.best(), 0.0, 1.0)));
        return values;
    }

    private static DrawnYears years(List<Series> series) {
        return new DrawnYears(
                series.stream().mapToInt(one -> one.values().firstKey()).min().orElse(0),
                series.stream().mapToInt(one -> one.values().lastKey()).max().orElse(0));
    }

    private Block.Picture drawn(List<Series> series, DrawnYears years) {
        return Block.Picture.of(
                words,
                new LineChart(
                        "curves",
                        words.say("compare.curve"),
                        words.say("compare.curve.description", words.list(runs.names())),
                        years.first(),
                        years.last(),
                        new Axis(words.say("picture.curve.axis"), words.say("picture.percent"), 100.0),
                        series,
                        List.of(),
                        false),
                finding(series, years.last()),
                "",
                "tables/curves.csv");
    }

    /** The lowest and the highest coverage of the last year. */
    private String finding(List<Series> series, int year) {
        DoubleSummaryStatistics last = series.stream()
                .flatMap(one -> Optional.ofNullable(one.values().get(year)).stream())
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return words.say(
                "compare.curve.finding",
                String.valueOf(year),
                words.figures().percent(last.getMin() / 100),
                words.figures().percent(last.getMax() / 100));
    }
}
