package adit.brief.plan.answer;

import adit.basics.Estimate;
import adit.brief.words.CellWords;
import adit.brief.words.GroupWords;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.question.Target;
import adit.plandata.result.HeadlineResult;
import adit.plandata.result.VerdictRange;
import adit.plandata.result.VerdictRange.MovedAssumption;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.plandata.result.VerdictRange.Span;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far the answer moves with the assumptions: beside its figures, in sentences, and as a table. */
public final class RangeText {

    private static final String TABLE = "tables/ranges.csv";
    private static final String ALONE = "run: range.alone";
    private static final String TOGETHER = "run: range.together";

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final Optional<VerdictRange> range;
    private final boolean coverage;

    public RangeText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        range = result.plan().range();
        coverage = result.study().question().targets().stream().anyMatch(Target.Coverage.class::isInstance);
    }

    /** The year with its range in brackets, where an assumption moves it. */
    String besideYear(String year) {
        return yearSpan().map(span -> beside(year, span)).orElse(year);
    }

    /** A level with its range in brackets, where an assumption moves it and the level is that of this kind of target. */
    String besideLevel(String level, boolean ofCoverage) {
        return levelSpan(ofCoverage).map(span -> beside(level, span)).orElse(level);
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
                .filter(span -> !figures.percent(span.low()).equals(figures.percent(span.high())))
                .map(span -> words.figure(ALONE, levels(span)));
    }

    private String beside(String figure, String span) {
        return words.say("range.beside", figure, span);
    }

    private String levels(Span span) {
        return words.say("range", figures.percent(span.low()), figures.percent(span.high()));
    }

    private String years(Span span) {
        String earliest = String.valueOf(span.earliest().orElseThrow());
        return span.latest().isPresent()
                ? words.say(
                        "range.years", earliest, String.valueOf(span.latest().getAsInt()))
                : words.say("range.open", earliest, lastYear());
    }

    private String lastYear() {
        return String.valueOf(result.study().question().lastYear());
    }

    private String year(OptionalInt year) {
        return year.isPresent()
                ? words.say("range.year", String.valueOf(year.getAsInt()))
                : words.say("range.no-year", lastYear());
    }

    /** What the brackets mean, and what moves the answer most; empty if no range was computed. */
    public List<Block> sentences() {
        return range.map(this::sentences).orElse(List.of());
    }

    /** The same for the part of its own, with the table. */
    public List<Block> page() {
        return range.map(found -> {
                    List<Block> blocks = new ArrayList<>(sentences(found));
                    if (!found.assumptions().isEmpty()) {
                        blocks.add(grid(found));
                    }
                    return List.copyOf(blocks);
                })
                .orElse(List.of());
    }

    private List<Block> sentences(VerdictRange found) {
        if (found.assumptions().isEmpty()) {
            return List.of(Block.plain(words.say("range.none", figures.count(found.tried())), ALONE));
        }
        return List.of(Block.plain(strongest(found), TABLE), Block.plain(together(found), TOGETHER));
    }

    /** The assumption that moves the answer most, with the answer at both of its ends, and what would settle it. */
    public String strongest(VerdictRange found) {
        MovedAssumption first = found.assumptions().getFirst();
        Optional<AssumptionGroup> group = Optional.ofNullable(groups().get(first.name()));
        String what = group.map(new GroupWords(result.world(), words)::of).orElse(first.name());
        String settled = group.flatMap(
                        each -> words.find("range.settle." + each.attribute().word()))
                .map(by -> words.say("range.settled", by))
                .orElse("");
        return words.say(
                        "range.strongest",
                        what,
                        first.grade().name(),
                        words.figure(TABLE, end(first.low())),
                        words.figure(TABLE, end(first.high())))
                + settled;
    }

    private Map<String, AssumptionGroup> groups() {
        return AssumptionGroup.ranging(result.world()).stream()
                .collect(Collectors.toMap(AssumptionGroup::name, Function.identity()));
    }

    private String end(Optional<HeadlineResult> end) {
        return end.map(found -> words.say("range.end", year(found.earliestYear()), figures.percent(found.level())))
                .orElseGet(() -> words.say("range.no-answer"));
    }

    private String together(VerdictRange found) {
        Span span = found.together();
        double worse = coverage ? span.low() : span.high();
        double better = coverage ? span.high() : span.low();
        return words.say(
                "range.together",
                String.valueOf(found.assumptions().size()),
                words.figure(TOGETHER, end(Optional.of(new HeadlineResult(worse, span.latest())))),
                words.figure(TOGETHER, end(Optional.of(new HeadlineResult(better, span.earliest())))),
                figures.count(found.moving()),
                figures.count(found.tried()));
    }

    private Block grid(VerdictRange found) {
        Map<String, AssumptionGroup> groups = groups();
        GroupWords named = new GroupWords(result.world(), words);
        List<List<String>> rows = new ArrayList<>();
        for (MovedAssumption each : found.assumptions()) {
            Optional<AssumptionGroup> group = Optional.ofNullable(groups.get(each.name()));
            rows.add(List.of(
                    group.map(named::of).orElse(each.name()),
                    each.grade().name(),
                    values(each),
                    end(each.low()),
                    end(each.high())));
        }
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("range.column.what")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("range.column.values")),
                        Block.Column.words(words.say("range.column.low")),
                        Block.Column.words(words.say("range.column.high"))),
                rows,
                TABLE);
    }

    /** Value and range of a single figure; how many figures there are otherwise. */
    private String values(MovedAssumption moved) {
        if (moved.cells().size() > 1) {
            return words.say("range.figures", String.valueOf(moved.cells().size()));
        }
        MovedCell cell = moved.cells().getFirst();
        Estimate ends = new Estimate(cell.value(), cell.low(), cell.high());
        return words.say(
                "range.value",
                figures.value(ends.value(), cell.unit()),
                figures.value(ends.low(), cell.unit()),
                figures.value(ends.high(), cell.unit()),
                new CellWords(result, words).unit(cell.unit()));
    }
}
