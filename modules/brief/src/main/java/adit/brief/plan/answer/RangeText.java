package adit.brief.plan.answer;

import adit.basics.Estimate;
import adit.brief.words.CellWords;
import adit.brief.words.GroupWords;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.RelevantAssumptions;
import adit.plandata.question.Question;
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
import java.util.Comparator;
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
        return List.of(
                Block.plain(words.say("range.brackets", strongest(found)), TABLE),
                Block.plain(together(found), TOGETHER));
    }

    /** What moves the answer most, with the answer at both of its ends, and what would narrow it. */
    public String strongest(VerdictRange found) {
        MovedAssumption first = found.assumptions().getFirst();
        GroupWords named = new GroupWords(result.world(), words);
        Map<String, AssumptionGroup> groups = groups();
        Optional<AssumptionGroup> group = Optional.ofNullable(groups.get(first.name()));
        String narrowed = group.flatMap(named::narrowedBy)
                .map(by -> words.say("range.narrowed", by))
                .orElse("");
        MovedAssumption other = largestOfLevel(found);
        String level = other.equals(first)
                ? ""
                : words.say(
                        "range.strongest.level",
                        name(other, groups, named),
                        words.figure(TABLE, level(other.low())),
                        words.figure(TABLE, level(other.high())));
        return words.say(
                        "range.strongest",
                        name(first, groups, named),
                        first.grade().name(),
                        end(TABLE, first.low()),
                        end(TABLE, first.high()))
                + narrowed
                + level;
    }

    private MovedAssumption largestOfLevel(VerdictRange found) {
        return found.assumptions().stream()
                .max(Comparator.comparingDouble(RangeText::spread))
                .orElseThrow();
    }

    private static double spread(MovedAssumption each) {
        return each.lowLevel().isPresent() && each.highLevel().isPresent()
                ? Math.abs(each.highLevel().get() - each.lowLevel().get())
                : 0;
    }

    private static String name(MovedAssumption each, Map<String, AssumptionGroup> groups, GroupWords named) {
        return Optional.ofNullable(groups.get(each.name())).map(named::of).orElse(each.name());
    }

    private Map<String, AssumptionGroup> groups() {
        RelevantAssumptions relevant =
                new RelevantAssumptions(result.world(), result.study().question());
        return AssumptionGroup.ranging(result.world()).stream()
                .flatMap(group -> relevant.entering(group).stream())
                .collect(Collectors.toMap(AssumptionGroup::name, Function.identity()));
    }

    /** Year and level, of a table or field. */
    private String end(String ref, Optional<HeadlineResult> end) {
        return end.map(found -> words.say(
                        coverage ? "range.end.coverage" : "range.end.share",
                        words.figure(ref, year(found.earliestYear())),
                        words.figure(ref, figures.percent(found.level())),
                        asked()))
                .orElseGet(() -> words.say("range.unanswered"));
    }

    private String asked() {
        Question question = result.study().question();
        return String.valueOf(coverage ? question.coverageFrom() : question.shareFrom());
    }

    private String level(Optional<HeadlineResult> end) {
        return end.map(found -> figures.percent(found.level())).orElseGet(() -> words.say("range.unanswered"));
    }

    private String together(VerdictRange found) {
        Span span = found.together();
        double worse = coverage ? span.low() : span.high();
        double better = coverage ? span.high() : span.low();
        return words.say(
                        "range.together",
                        String.valueOf(found.assumptions().size()),
                        end(TOGETHER, Optional.of(new HeadlineResult(worse, span.latest()))),
                        end(TOGETHER, Optional.of(new HeadlineResult(better, span.earliest()))),
                        figures.count(found.moving()),
                        figures.count(found.tried()))
                + crossing(found);
    }

    /** How many would reverse "reachable" alone. */
    private String crossing(VerdictRange found) {
        String key = result.plan().verdict().reachable() ? "range.crossing.reachable" : "range.crossing.not";
        return found.crossing() == 0
                ? words.say("range.crossing.none")
                : words.say(
                        key,
                        figures.count(found.crossing()),
                        String.valueOf(result.study().question().askedFrom()));
    }

    private Block grid(VerdictRange found) {
        Map<String, AssumptionGroup> groups = groups();
        GroupWords named = new GroupWords(result.world(), words);
        List<List<String>> rows = new ArrayList<>();
        for (MovedAssumption each : found.assumptions()) {
            rows.add(List.of(
                    name(each, groups, named), each.grade().name(), values(each), cell(each.low()), cell(each.high())));
        }
        String level = coverage ? "range.column.coverage" : "range.column.share";
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("range.column.what")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("range.column.values")),
                        Block.Column.words(words.say(level, asked(), words.say("range.at.low"))),
                        Block.Column.words(words.say(level, asked(), words.say("range.at.high")))),
                rows,
                TABLE);
    }

    private String cell(Optional<HeadlineResult> end) {
        return end.map(found -> words.say("range.cell", year(found.earliestYear()), figures.percent(found.level())))
                .orElseGet(() -> words.say("range.unanswered"));
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
