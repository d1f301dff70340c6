package adit.brief.plan.answer;

import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.HeadlineResult;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.End;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.plandata.result.VerdictRange.Span;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How far the answer moves with the assumptions: beside its figures, in sentences, and as a table. */
public final class RangeText {

    private static final String TABLE = "tables/ranges.csv";
    private static final String ALONE = "run: range.alone";
    private static final String UNFAVOURABLE = "run: range.unfavourable";
    private static final String FAVOURABLE = "run: range.favourable";

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final Question question;
    private final Verdict verdict;
    private final Optional<VerdictRange> range;
    private final boolean coverage;
    private final double target;
    private final MovedFigures moved;

    public RangeText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        question = result.study().question();
        verdict = result.plan().verdict();
        range = result.plan().range();
        coverage = question.targets().stream().anyMatch(Target.Coverage.class::isInstance);
        DoubleStream levels = question.targets().stream()
                .filter(each -> each instanceof Target.Coverage == coverage)
                .mapToDouble(Target::level);
        target = (coverage ? levels.max() : levels.min()).orElseThrow();
        moved = new MovedFigures(result, words);
    }

    /** The year with its range in brackets, where an assumption moves it. */
    String besideYear(String year) {
        return yearSpan().map(span -> words.say("range.beside", year, span)).orElse(year);
    }

    /** A level with its range in brackets, where an assumption moves it and the level is that of this kind of target. */
    String besideLevel(String level, boolean ofCoverage) {
        return levelSpan(ofCoverage)
                .map(span -> words.say("range.beside", level, span))
                .orElse(level);
    }

    /** The range of the earliest year; empty if no assumption moves it. */
    Optional<String> yearSpan() {
        return range.map(VerdictRange::alone)
                .filter(span -> !span.earliest().equals(span.latest()))
                .map(span -> words.figure(ALONE, years(span)));
    }

    /** The range of the level; empty if no assumption moves it by what is printed, or the level is that of the other kind of target. */
    Optional<String> levelSpan(boolean ofCoverage) {
        return range.filter(found -> ofCoverage == coverage)
                .map(VerdictRange::alone)
                .filter(span -> !percent(span.low()).equals(percent(span.high())))
                .map(span -> words.figure(ALONE, words.say("range", percent(span.low()), percent(span.high()))));
    }

    /** Never rounded to the target from below or above. */
    private String percent(double level) {
        return figures.percentBeside(level, target);
    }

    private String years(Span span) {
        String earliest = String.valueOf(span.earliest().orElseThrow());
        return span.latest().isPresent()
                ? words.say(
                        "range.years", earliest, String.valueOf(span.latest().getAsInt()))
                : words.say("range.open", earliest, lastYear());
    }

    private String lastYear() {
        return String.valueOf(question.lastYear());
    }

    private String asked() {
        return String.valueOf(coverage ? question.coverageFrom() : question.shareFrom());
    }

    /** What the brackets mean, and what moves the answer most; that no range was computed, otherwise. */
    public List<Block> sentences() {
        if (range.isEmpty()) {
            return List.of(Block.plain(words.say("range.absent")));
        }
        VerdictRange found = range.get();
        if (found.assumptions().isEmpty()) {
            return List.of(Block.plain(words.say("range.none", figures.count(found.tried())), ALONE));
        }
        boolean brackets = yearSpan().isPresent() || levelSpan(coverage).isPresent();
        String most = strongest(found);
        return List.of(
                Block.plain(brackets ? words.say("range.brackets", most) : most, TABLE),
                Block.plain(together(found), UNFAVOURABLE, FAVOURABLE));
    }

    /** The same for the part of its own, with the table. */
    public List<Block> page() {
        List<Block> blocks = new ArrayList<>(sentences());
        range.filter(found -> !found.assumptions().isEmpty()).ifPresent(found -> blocks.add(grid(found)));
        return List.copyOf(blocks);
    }

    /** What moves the year most, with the answer at both of its ends and what would narrow it, and what moves the level most. */
    public String strongest(VerdictRange found) {
        MovedAssumption first = found.assumptions().getFirst();
        MovedAssumption other = found.assumptions().stream()
                .max(Comparator.comparingDouble(this::spread))
                .orElseThrow();
        if (!movesYear(first)) {
            return words.say("range.strongest.none") + level(other) + narrowed(other);
        }
        String year = words.say(
                "range.strongest",
                moved.name(first.name(), first.cells()),
                first.grade().name(),
                end(first.low()),
                end(first.high()));
        return year + narrowed(first) + (other.equals(first) ? "" : level(other));
    }

    private boolean movesYear(MovedAssumption each) {
        return Stream.of(each.low(), each.high())
                .anyMatch(end -> end.filter(found -> found.earliestYear().equals(verdict.earliestYear()))
                        .isEmpty());
    }

    private double spread(MovedAssumption each) {
        double[] levels = Stream.of(
                        each.lowLevel(), each.highLevel(), coverage ? verdict.bestCoverage() : verdict.lowestShare())
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return levels[levels.length - 1] - levels[0];
    }

    /** Empty if both ends are printed alike. */
    private String level(MovedAssumption each) {
        String low = level(each.low());
        String high = level(each.high());
        return low.equals(high)
                ? ""
                : words.say(
                        "range.strongest.level",
                        moved.name(each.name(), each.cells()),
                        words.figure(TABLE, low),
                        words.figure(TABLE, high));
    }

    private String level(Optional<HeadlineResult> end) {
        return end.map(found -> percent(found.level())).orElseGet(() -> words.say("range.unanswered"));
    }

    private String narrowed(MovedAssumption each) {
        return moved.narrowedBy(each.name(), each.cells())
                .map(by -> words.say("range.narrowed", by))
                .orElse("");
    }

    private String end(Optional<HeadlineResult> end) {
        return end(TABLE, end);
    }

    /** Year and level, of a table or field. */
    private String end(String ref, Optional<HeadlineResult> end) {
        return end.map(found -> words.say(
                        key(found.earliestYear()),
                        words.figure(ref, year(found.earliestYear())),
                        words.figure(ref, percent(found.level())),
                        asked(),
                        new PlanNames(result, words).whose()))
                .orElseGet(() -> words.say("range.unanswered"));
    }

    private String key(OptionalInt year) {
        String kind = coverage ? "range.end.coverage" : "range.end.share";
        return year.isPresent() ? kind : kind + ".none";
    }

    private String year(OptionalInt year) {
        return year.isPresent() ? words.say("range.year", String.valueOf(year.getAsInt())) : lastYear();
    }

    private String together(VerdictRange found) {
        return words.say(
                        "range.together",
                        String.valueOf(found.assumptions().size()),
                        end(UNFAVOURABLE, found.unfavourable().map(End::result)),
                        end(FAVOURABLE, found.favourable().map(End::result)),
                        figures.count(found.moving()),
                        figures.count(found.tried()))
                + crossing(found);
    }

    /** How many would reverse "reachable" alone; nothing if the targets have different years. */
    private String crossing(VerdictRange found) {
        if (found.crossing().isEmpty()) {
            return "";
        }
        int count = found.crossing().getAsInt();
        String key = verdict.reachable() ? "range.crossing.reachable" : "range.crossing.not";
        return count == 0
                ? words.say(
                        verdict.reachable() ? "range.crossing.none.reachable" : "range.crossing.none.not",
                        String.valueOf(question.askedFrom()))
                : words.say(key, figures.count(count), String.valueOf(question.askedFrom()));
    }

    private Block grid(VerdictRange found) {
        List<List<String>> rows = new ArrayList<>();
        for (MovedAssumption each : found.assumptions()) {
            rows.add(List.of(
                    moved.name(each.name(), each.cells()),
                    each.name(),
                    each.grade().name(),
                    moved.values(each.cells()),
                    cell(each.low()),
                    cell(each.high())));
        }
        String level = coverage ? "range.column.coverage" : "range.column.share";
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("range.column.what")),
                        Block.Column.words(words.say("overrides.column.name")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("range.column.values")),
                        Block.Column.words(words.say(level, asked(), words.say("range.at.low"))),
                        Block.Column.words(words.say(level, asked(), words.say("range.at.high")))),
                rows,
                TABLE);
    }

    private String cell(Optional<HeadlineResult> end) {
        return end.map(found -> words.say(
                        "range.cell",
                        found.earliestYear().isPresent()
                                ? year(found.earliestYear())
                                : words.say("range.no-year", lastYear()),
                        percent(found.level())))
                .orElseGet(() -> words.say("range.unanswered"));
    }
}
