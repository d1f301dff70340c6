package adit.brief.plan.answer;

import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.Limit;
import adit.study.StudyResult;
import adit.text.BarTable;
import adit.text.BarTable.Bar;
import adit.text.BarTable.Fill;
import adit.text.BarTable.Part;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of binding limits with a bar in each row: coverage with all limits, and the gain if one is relaxed. */
public final class LimitsBars {

    private final StudyResult result;
    private final Words words;
    private final BindingLimits limits;

    public LimitsBars(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        limits = new BindingLimits(result);
    }

    /** Empty if no limit gains coverage; {@code grid} has a row for each of those that bind, in their order. */
    Optional<Block> of(Block.Grid grid) {
        return result.plan()
                .verdict()
                .bestCoverage()
                .filter(level -> limits.binding().stream().anyMatch(limits::gainsCoverage))
                .map(level -> new Block.Bars(new BarTable(
                        finding(level),
                        words.say(
                                "picture.limits.measure",
                                words.names().supplier(),
                                asked(),
                                new PlanNames(result, words).whose()),
                        keys(level),
                        words.say("picture.bar"),
                        grid,
                        limits.binding().stream()
                                .map(limit -> bar(level, limit))
                                .toList())));
    }

    private String asked() {
        return String.valueOf(result.study().question().coverageFrom());
    }

    private String finding(double level) {
        Limit first = limits.binding().getFirst();
        return words.say(
                "picture.limits.finding",
                new LimitsText(result, words).subject(first),
                words.figures().percent(first.coverage()),
                words.figures().percent(level));
    }

    private List<BarTable.Key> keys(double level) {
        List<BarTable.Key> keys = new ArrayList<>(List.of(
                new BarTable.Key(
                        Fill.BASE,
                        words.say("picture.limits.base", words.figures().percent(level))),
                new BarTable.Key(Fill.GAIN, words.say("picture.limits.gain"))));
        target().ifPresent(target -> keys.add(new BarTable.Key(
                Fill.TARGET, words.say("picture.curve.target", words.figures().stated(target)))));
        return keys;
    }

    private Bar bar(double level, Limit limit) {
        double base = Math.clamp(level, 0.0, 1.0);
        double lifted = Math.clamp(limit.coverage(), base, 1.0);
        return new Bar(List.of(new Part(Fill.BASE, base), new Part(Fill.GAIN, lifted - base)), target());
    }

    /** The highest coverage asked for. */
    private Optional<Double> target() {
        return result.study().question().targets().stream()
                .filter(Target.Coverage.class::isInstance)
                .map(Target::level)
                .max(Double::compare);
    }
}
