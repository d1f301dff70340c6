package adit.brief;

import adit.charts.Mark;
import adit.charts.TimelineChart;
import adit.charts.TimelineChart.Kind;
import adit.charts.TimelineChart.Row;
import adit.plan.Chain;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Start;
import adit.plan.Question;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the plan builds, when and where: the largest named projects of every process, and further plants by process. */
final class TimelinePicture {

    private static final String OPTION = "option";
    private static final int SHOWN = 5;

    private final StudyResult result;
    private final Words words;
    private final Question question;

    TimelinePicture(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        question = result.study().question();
    }

    /** Empty if the plan builds nothing. */
    Optional<Block.Picture> picture() {
        return result.plan()
                .portfolio()
                .filter(plan -> !plan.starts().isEmpty())
                .map(this::picture);
    }

    private Block.Picture picture(Portfolio plan) {
        List<Row> rows = rows(plan);
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
                        question.firstYear(),
                        question.lastYear(),
                        rows,
                        List.of(new Mark(plan.from(), words.say("picture.timeline.mark", String.valueOf(plan.from())))),
                        words.say("picture.timeline.named"),
                        words.say("picture.timeline.further")),
                title + words.say("picture.timeline.note", String.valueOf(SHOWN)),
                "tables/starts.csv");
    }

    private static long named(Portfolio plan) {
        return plan.starts().stream()
                .filter(start -> !start.status().equals(OPTION) && start.year() <= plan.from())
                .map(Start::unit)
                .distinct()
                .count();
    }

    private List<Row> rows(Portfolio plan) {
        List<Row> rows = new ArrayList<>();
        for (Chain.Step step :
                Chain.upstreamOf(result.world(), question.targetForms()).steps()) {
            String process = step.id().code();
            List<Start> starts = plan.starts().stream()
                    .filter(start -> start.process().equals(process) && start.year() <= plan.from())
                    .toList();
            whole(starts).stream()
                    .sorted(Comparator.comparingDouble(Start::capacity).reversed())
                    .limit(SHOWN)
                    .sorted(Comparator.comparingInt(Start::year))
                    .forEach(start -> rows.add(row(start)));
            further(starts).ifPresent(rows::add);
        }
        return rows;
    }

    /** A project that comes in parts stands once, from its first part on, with all of its parts. */
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
                words.names().place(start.place())
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
