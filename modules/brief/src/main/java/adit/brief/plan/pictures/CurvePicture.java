package adit.brief.plan.pictures;

import adit.brief.plan.answer.PlanNames;
import adit.charts.chart.Axis;
import adit.charts.chart.LineChart;
import adit.charts.chart.LineChart.Band;
import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.charts.chart.Mark;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.CurvePoint;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The best coverage in every year, compared with the target and with named projects only, as a line chart. */
public final class CurvePicture {

    private static final String CURVE = "tables/curve.csv";

    /** What a solver may miss a level by. */
    private static final double EXACT = 1e-9;

    private final StudyResult result;
    private final Words words;
    private final Question question;
    private final DrawnYears years;

    public CurvePicture(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        question = result.study().question();
        years = DrawnYears.of(question);
    }

    /** Empty if there is no curve, or a single year. */
    public Optional<Block.Picture> picture() {
        return result.plan().curve().isEmpty() || !years.drawable() ? Optional.empty() : Optional.of(drawn());
    }

    private Block.Picture drawn() {
        List<Series> series = new ArrayList<>();
        CurvePoint last = result.plan().curve().getLast();
        series.add(new Series(
                words.say("picture.curve.best", words.figures().percent(last.best())),
                percent(CurvePoint::best),
                Style.MAIN));
        series.add(new Series(
                words.say("picture.curve.named", words.figures().percent(last.announced())),
                percent(CurvePoint::announced),
                Style.SECOND));
        question.targets().stream()
                .filter(Target.Coverage.class::isInstance)
                .forEach(target -> series.add(target(target)));
        String title = words.say("picture.curve.title", words.names().supplier(), new PlanNames(result, words).whose());
        return Block.Picture.of(
                words,
                new LineChart(
                        "curve",
                        title,
                        description(),
                        years.first(),
                        years.last(),
                        new Axis(words.say("picture.curve.axis"), words.say("picture.percent"), 100.0),
                        series,
                        marks(),
                        true,
                        band()),
                finding(),
                band().map(Band::name).orElse(""),
                band().isPresent() ? new String[] {CURVE, "tables/band.csv"} : new String[] {CURVE});
    }

    /** The curve with all strong assumptions unfavourable, and all favourable. */
    private Optional<Band> band() {
        return result.plan().range().filter(found -> !found.band().isEmpty()).map(found -> {
            SortedMap<Integer, Double> low = new TreeMap<>();
            SortedMap<Integer, Double> high = new TreeMap<>();
            found.band().forEach(point -> {
                low.put(point.year(), 100 * Math.clamp(point.low(), 0.0, 1.0));
                high.put(point.year(), 100 * Math.clamp(point.high(), 0.0, 1.0));
            });
            int moved = found.assumptions().size();
            return new Band(words.say("picture.curve.band", String.valueOf(moved)), low, high);
        });
    }

    private SortedMap<Integer, Double> percent(ToDoubleFunction<CurvePoint> share) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        result.plan()
                .curve()
                .forEach(point -> values.put(point.year(), 100 * Math.clamp(share.applyAsDouble(point), 0.0, 1.0)));
        return values;
    }

    private Series target(Target target) {
        return Series.constant(
                words.say("picture.curve.target", words.figures().stated(target.level())),
                Math.max(question.firstYear(), target.from()),
                question.lastYear(),
                100 * target.level(),
                Style.TARGET);
    }

    private List<Mark> marks() {
        return result.plan().verdict().earliestYear().stream()
                .filter(years::contains)
                .mapToObj(year -> new Mark(year, words.say("picture.earliest", String.valueOf(year))))
                .toList();
    }

    /** When the highest coverage asked for is reached; first and last year if none is asked for. */
    private String finding() {
        OptionalDouble asked = question.targets().stream()
                .filter(Target.Coverage.class::isInstance)
                .mapToDouble(Target::level)
                .max();
        if (asked.isEmpty()) {
            return words.say("picture.curve.finding", ends());
        }
        String level = words.figures().stated(asked.getAsDouble());
        return result.plan().curve().stream()
                .filter(point -> point.best() >= asked.getAsDouble() - EXACT)
                .findFirst()
                .map(point -> words.say("picture.curve.finding.reached", level, String.valueOf(point.year())))
                .orElseGet(() -> words.say("picture.curve.finding.never", level, String.valueOf(years.last())));
    }

    private Object[] ends() {
        CurvePoint first = result.plan().curve().getFirst();
        CurvePoint last = result.plan().curve().getLast();
        return new Object[] {
            String.valueOf(first.year()),
            words.figures().percent(first.best()),
            String.valueOf(last.year()),
            words.figures().percent(last.best())
        };
    }

    private String description() {
        List<CurvePoint> curve = result.plan().curve();
        CurvePoint first = curve.getFirst();
        CurvePoint last = curve.getLast();
        return words.say(
                "picture.curve.description",
                String.valueOf(first.year()),
                words.figures().percent(first.best()),
                String.valueOf(last.year()),
                words.figures().percent(last.best()),
                words.figures().percent(last.announced()));
    }
}
