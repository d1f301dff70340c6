package adit.brief;

import adit.charts.Axis;
import adit.charts.LineChart;
import adit.charts.LineChart.Series;
import adit.charts.LineChart.Style;
import adit.plan.PlanResult.CurvePoint;
import java.util.ArrayList;
import java.util.List;
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

    Block.Picture picture() {
        List<Series> series = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < Math.min(CURVES, runs.results().size()); i++) {
            List<CurvePoint> curve = runs.results().get(i).plan().curve();
            TreeMap<Integer, Double> values = new TreeMap<>();
            curve.forEach(point -> values.put(point.year(), 100 * point.best()));
            series.add(new Series(runs.names().get(i), values, Style.OTHER));
            first = Math.min(first, values.firstKey());
            last = Math.max(last, values.lastKey());
        }
        String title = words.say("compare.curve");
        return Block.Picture.of(
                words,
                new LineChart(
                        "curves",
                        title,
                        words.say("compare.curve.description", words.list(runs.names())),
                        first,
                        last,
                        new Axis(words.say("picture.curve.axis"), words.say("picture.percent"), 100.0),
                        series,
                        List.of(),
                        false),
                title,
                "tables/curves.csv");
    }
}
