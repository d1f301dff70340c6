package adit.brief.plan.pictures;

import adit.brief.plan.answer.PlaceNames;
import adit.charts.chart.Mark;
import adit.charts.chart.TimelineChart;
import adit.charts.chart.TimelineChart.Kind;
import adit.charts.chart.TimelineChart.Row;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Start;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the plan builds, when and where: the largest named projects of every process, and further plants by process. */
public final class TimelinePicture {

    private static final String OPTION = "option";
    private static final int SHOWN = 5;

    /** As many rows as are legible on one page of paper; a picture admits a hundred. */
    private static final int ROWS = 36;

    private final StudyResult result;
    private final Words words;
    private final Question question;
    private final DrawnYears years;
    private final List<String> processes;

    public TimelinePicture(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        question = result.study().question();
        years = DrawnYears.of(question);
        processes = Chain.upstreamOf(result.world(), question.targetForms()).steps().stream()
                .map(step -> step.id().code())
                .toList();
    }

    /** Empty if the plan begins nothing up to its year, or if there is a single year. */
    public Optional<Block.Picture> picture() {
        return result.plan()
                .portfolio()
                .filter(plan -> years.drawable())
                .flatMap(plan ->
                        Optional.of(rows(plan)).filter(rows -> !rows.isEmpty()).map(rows -> picture(plan, rows)));
    }

    private Block.Picture picture(Portfolio plan, List<Row> rows) {
        String title = words.say("picture.timeline.title", String.valueOf(plan.from()));
        return Block.Picture.of(
                words,
                new TimelineChart(
                        "timeline",
                        title,
                        words.say(
                                "picture.timeline.description",
                                words.figures().count(named(plan)),
                                String.valueOf(plan.from())),
                        years.first(),
                        years.last(),
                        rows,
                        marks(plan.from()),
                        words.say("picture.timeline.named"),
                        words.say("picture.timeline.further")),
                words.say("picture.timeline.finding", Math.toIntExact(named(plan)), String.valueOf(plan.from())),
                words.say("picture.timeline.note", String.valueOf(shown())),
                "tables/starts.csv");
    }

    private List<Mark> marks(int from) {
        return years.contains(from)
                ? List.of(new Mark(from, words.say("picture.timeline.mark", String.valueOf(from))))
                : List.of();
    }

    /** How many named projects of a process: fewer where a chain has many processes. */
    private int shown() {
        return Math.clamp(ROWS / Math.max(1, processes.size()) - 1, 1, SHOWN);
    }

    private boolean begins(Start start, Portfolio plan) {
        return start.year() <= plan.from() && years.contains(start.year());
    }

    private long named(Portfolio plan) {
        return plan.starts().stream()
                .filter(start -> !start.status().equals(OPTION) && begins(start, plan))
                .map(Start::unit)
                .distinct()
                .count();
    }

    private List<Row> rows(Portfolio plan) {
        List<Row> rows = new ArrayList<>();
        for (String process : processes) {
            List<Start> starts = plan.starts().stream()
                    .filter(start -> start.process().equals(process) && begins(start, plan))
                    .toList();
            whole(starts).stream()
                    .sorted(Comparator.comparingDouble(Start::capacity).reversed())
                    .limit(shown())
                    .sorted(Comparator.comparingInt(Start::year))
                    .forEach(start -> rows.add(row(start)));
            further(starts).ifPresent(rows::add);
        }
        return rows;
    }

    /** A project that starts in parts is shown once, from its first part on, with all of its parts. */
    private static List<Start> whole(List<Start> starts) {
        Map<String, Start> projects = new LinkedHashMap<>();
        for (Start start : starts) {
            if (!start.status().equals(OPTION)) {
                projects.merge(start.unit(), start, TimelinePicture::together);
            }
        }
        return List.copyOf(projects.values());
    }

    private static Start together(Start a, Start b) {
        Start first = a.year() <= b.year() ? a : b;
        return new Start(
                a.unit(),
                a.name(),
                a.place(),
                a.process(),
                a.status(),
                first.year(),
                a.amount() + b.amount(),
                a.capacity() + b.capacity(),
                a.capital() + b.capital(),
                a.grade());
    }

    private Row row(Start start) {
        return new Row(
                start.name(),
                words.names().process(start.process()),
                start.year(),
                null,
                new PlaceNames(result, words).of(start.place())
                        + words.say("list.comma")
                        + words.figures().tons(start.capacity()),
                Kind.NAMED,
                start.capacity());
    }

    private Optional<Row> further(List<Start> starts) {
        List<Start> further =
                starts.stream().filter(start -> start.status().equals(OPTION)).toList();
        if (further.isEmpty()) {
            return Optional.empty();
        }
        double tons = further.stream().mapToDouble(Start::capacity).sum();
        long places = further.stream().map(Start::place).distinct().count();
        int first = further.stream().mapToInt(Start::year).min().orElseThrow();
        int last = further.stream().mapToInt(Start::year).max().orElseThrow();
        return Optional.of(new Row(
                words.say("picture.timeline.further.row", (int) places),
                words.names().process(further.getFirst().process()),
                first,
                last,
                words.figures().tons(tons),
                Kind.FURTHER,
                tons));
    }
}
