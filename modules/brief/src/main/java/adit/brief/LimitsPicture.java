package adit.brief;

import adit.charts.Axis;
import adit.charts.BarChart;
import adit.charts.BarChart.Bar;
import adit.plan.PlanResult.Limit;
import adit.study.StudyResult;
import java.util.List;
import java.util.Optional;

/** What binds, as bars from the level with every limit to the level with one lifted. */
final class LimitsPicture {

    private final StudyResult result;
    private final Words words;

    LimitsPicture(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    /** Empty if no limit gains coverage. */
    Optional<Block.Picture> picture() {
        LimitsText limits = new LimitsText(result, words);
        BindingLimits all = new BindingLimits(result);
        List<Limit> binding = all.binding();
        Optional<Double> level = result.plan().verdict().bestCoverage();
        if (level.isEmpty() || binding.stream().noneMatch(all::gainsCoverage)) {
            return Optional.empty();
        }
        String from = String.valueOf(result.plan().verdict().askedYear());
        String title = words.say("picture.limits.title", from);
        Limit first = binding.getFirst();
        return Optional.of(Block.Picture.of(
                words,
                new BarChart(
                        "limits",
                        title,
                        words.say(
                                "picture.limits.description",
                                limits.subject(first),
                                words.figures().percent(first.coverage()),
                                words.figures().percent(level.get())),
                        new Axis(words.say("picture.limits.axis", from), words.say("picture.percent"), 100.0),
                        binding.stream().map(limit -> bar(limits, limit)).toList(),
                        new BarChart.Base(
                                100 * level.get(),
                                words.say("picture.limits.base", words.figures().percent(level.get())))),
                title,
                "tables/limits.csv"));
    }

    private Bar bar(LimitsText limits, Limit limit) {
        return new Bar(
                limits.label(limit),
                100 * Math.clamp(limit.coverage(), 0.0, 1.0),
                words.figures().percent(limit.coverage()) + words.say("picture.limits.year", limits.year(limit)),
                BarChart.Role.MAIN);
    }
}
