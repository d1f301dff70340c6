package adit.brief.plan;

import adit.brief.plan.ComparedRuns.Difference;
import adit.brief.plan.answer.BindingLimits;
import adit.brief.plan.answer.LimitsText;
import adit.brief.plan.answer.PlanNames;
import adit.brief.plan.answer.PlanWords;
import adit.plandata.result.Costs;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.PictureFallback;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The parts of a comparison: the answers side by side, what differs in the questions and worlds, and what follows from that. */
final class RunsComparedText {

    private final ComparedRuns runs;
    private final Words words;
    private final Figures figures;

    RunsComparedText(ComparedRuns runs, Words words) {
        this.runs = runs;
        this.words = words;
        figures = words.figures();
    }

    List<Block> parts() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(words.say("part.summary")));
        blocks.add(verdicts());
        against().forEach(blocks::add);
        blocks.add(Block.heading(words.say("part.details")));
        part(blocks, "compare.part.questions", questions());
        part(blocks, "compare.part.worlds", new WorldsCompared(runs, words).blocks());
        part(
                blocks,
                "part.curve",
                PictureFallback.picture("curves", words, new CurvesPicture(runs, words)::picture).stream()
                        .toList());
        part(blocks, "part.limits", List.of(limits()));
        blocks.add(Block.heading(words.say("part.points")));
        blocks.add(new Block.Bullets(explained(), List.of()));
        blocks.add(Block.heading(words.say("part.sources")));
        blocks.add(new Block.Anchor("runs"));
        blocks.add(Block.plain(words.say("compare.sources")));
        blocks.add(new Block.Bullets(listed(), List.of()));
        return blocks;
    }

    private void part(List<Block> blocks, String heading, List<Block> part) {
        blocks.add(new Block.Heading(words.say(heading), 3));
        blocks.addAll(part);
    }

    private Block verdicts() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < runs.results().size(); i++) {
            StudyResult result = runs.results().get(i);
            Verdict verdict = result.plan().verdict();
            rows.add(List.of(
                    runs.names().get(i),
                    words.say(verdict.reachable() ? "yes" : "no"),
                    year(verdict.earliestYear()),
                    new PlanNames(result, PlanWords.plain(result, words.language())).whose(),
                    verdict.bestCoverage().map(figures::percent).orElse("–"),
                    verdict.lowestShare().map(figures::percent).orElse("–"),
                    extra(result).map(figures::signed).orElse("–"),
                    binding(result)));
        }
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("compare.run")),
                        Block.Column.words(words.say("compare.reachable")),
                        Block.Column.number(words.say("facts.earliest")),
                        Block.Column.words(words.say("compare.whose")),
                        Block.Column.number(words.say("compare.coverage")),
                        Block.Column.number(words.say("compare.share")),
                        Block.Column.number(words.say("compare.cost")),
                        Block.Column.words(words.say("compare.binding"))),
                rows,
                "tables/verdicts.csv");
    }

    private String year(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : words.say("facts.none");
    }

    private static Optional<Double> extra(StudyResult result) {
        return result.plan().costs().map(Costs::extraCost);
    }

    private String binding(StudyResult result) {
        Words own = PlanWords.plain(result, words.language());
        return new BindingLimits(result)
                .binding().stream()
                        .findFirst()
                        .map(limit -> new LimitsText(result, own).subject(limit))
                        .orElse("–");
    }

    /** One sentence for each run after the first. */
    private List<Block> against() {
        List<Block> sentences = new ArrayList<>();
        for (int i = 1; i < runs.results().size(); i++) {
            sentences.add(Block.plain(against(i), "tables/verdicts.csv"));
        }
        return sentences;
    }

    private String against(int run) {
        Verdict a = runs.first().plan().verdict();
        Verdict b = runs.results().get(run).plan().verdict();
        List<String> parts = new ArrayList<>();
        parts.add(years(a.earliestYear(), b.earliestYear()));
        shares("compare.coverage", a.bestCoverage(), b.bestCoverage()).ifPresent(parts::add);
        shares("compare.share", a.lowestShare(), b.lowestShare()).ifPresent(parts::add);
        Optional<Double> before = extra(runs.first());
        Optional<Double> after = extra(runs.results().get(run));
        if (before.isPresent() && after.isPresent()) {
            parts.add(costs(before.get(), after.get()));
        }
        return words.say("compare.against", runs.names().get(run), runs.names().getFirst(), words.series(parts));
    }

    private String costs(double a, double b) {
        String before = extra(a);
        String after = extra(b);
        return before.equals(after)
                ? words.say("compare.by.cost.same", after)
                : words.say("compare.by.cost", before, after);
    }

    private String extra(double more) {
        return words.say("cost.more", figures.money(more));
    }

    private String years(OptionalInt a, OptionalInt b) {
        if (a.isEmpty() || b.isEmpty()) {
            return words.say("compare.year.none", year(b), year(a));
        }
        int later = b.getAsInt() - a.getAsInt();
        if (later == 0) {
            return words.say("compare.year.same", year(a));
        }
        return words.say(later > 0 ? "compare.year.later" : "compare.year.sooner", year(b), year(a), Math.abs(later));
    }

    /** Example: {@code …changes from 12 % to 43 %}, or {@code …is the same, 12 %}. */
    private Optional<String> shares(String key, Optional<Double> a, Optional<Double> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        String before = figures.percent(a.get());
        String after = figures.percent(b.get());
        return Optional.of(
                before.equals(after) ? words.say(key + ".same", after) : words.say(key + ".other", before, after));
    }

    private List<Block> questions() {
        List<Difference> differences = runs.questions(words.language());
        if (differences.isEmpty()) {
            return List.of(Block.plain(words.say("compare.questions.same")));
        }
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words(words.say("compare.what"))));
        runs.names().forEach(name -> columns.add(Block.Column.words(name)));
        List<List<String>> rows = differences.stream()
                .map(one -> {
                    List<String> row = new ArrayList<>(List.of(one.what()));
                    row.addAll(one.values());
                    return List.copyOf(row);
                })
                .toList();
        return List.of(Block.grid(columns, rows));
    }

    private Block limits() {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words(words.say("compare.limit"))));
        runs.names().forEach(name -> columns.add(Block.Column.number(name)));
        List<List<String>> rows = new ArrayList<>();
        for (String id : runs.limitIds()) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < runs.results().size(); i++) {
                Optional<Limit> limit = runs.limit(i, id);
                if (row.isEmpty()) {
                    row.add(label(id));
                }
                row.add(limit.map(one -> figures.points(one.pointsGained())).orElse("–"));
            }
            rows.add(row);
        }
        return Block.grid(columns, rows, "tables/limits.csv");
    }

    private String label(String id) {
        for (int i = 0; i < runs.results().size(); i++) {
            Optional<Limit> limit = runs.limit(i, id);
            if (limit.isPresent()) {
                StudyResult result = runs.results().get(i);
                return new LimitsText(result, PlanWords.plain(result, words.language())).subject(limit.get());
            }
        }
        return id;
    }

    /** What can be concluded about the cause: one difference explains the result, several do not. */
    private List<String> explained() {
        List<String> points = new ArrayList<>();
        for (int i = 1; i < runs.results().size(); i++) {
            points.add(against(i));
        }
        List<Difference> questions = runs.questions(words.language());
        boolean worlds = !runs.changedTables().isEmpty();
        if (questions.isEmpty() && !worlds) {
            points.add(words.say("compare.cause.none"));
        } else if (questions.size() == 1 && !worlds) {
            points.add(words.say("compare.cause.one", questions.getFirst().what()));
        } else if (questions.isEmpty()) {
            points.add(words.say("compare.cause.world"));
        } else {
            List<String> all =
                    new ArrayList<>(questions.stream().map(Difference::what).toList());
            if (worlds) {
                all.add(words.say("compare.cause.the-world"));
            }
            points.add(words.say("compare.cause.several", words.series(all)));
        }
        return points;
    }

    private List<String> listed() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < runs.results().size(); i++) {
            StudyResult result = runs.results().get(i);
            lines.add(words.say(
                    "compare.listed",
                    runs.names().get(i),
                    new PlanNames(result, PlanWords.plain(result, words.language())).title(),
                    result.world().name(),
                    result.version()));
        }
        return lines;
    }
}
