package adit.brief.plan.answer;

import adit.plandata.result.CostRange;
import adit.plandata.result.CostRange.MovedCost;
import adit.plandata.result.Costs;
import adit.plandata.result.VerdictRange;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the cost of the targets moves with the assumptions: beside the cost, in sentences, and as a table. */
final class CostRangeText {

    private static final String TABLE = "tables/cost-ranges.csv";
    private static final String LOW = "run: range.cost.low";
    private static final String HIGH = "run: range.cost.high";

    /** Where a word of a unit begins. */
    private static final Pattern UNIT = Pattern.compile("[\\s\\u00a0]|(?<=\\d)[^\\d.,\\s\\u00a0]|(?<=[億万])\\D");

    private final Words words;
    private final Figures figures;
    private final Optional<CostRange> range;
    private final String lastYear;
    private final MovedFigures moved;

    CostRangeText(StudyResult result, Words words) {
        this.words = words;
        figures = words.figures();
        range = result.plan().range().flatMap(VerdictRange::cost);
        lastYear = String.valueOf(result.study().question().lastYear());
        moved = new MovedFigures(result, words);
    }

    /** The extra cost with its range in brackets, where an assumption moves it. */
    String beside(Costs costs) {
        String cost = words.figure("run: costs.total", figures.money(costs.extraCost()));
        return span().map(found -> words.say("range.beside", cost, found)).orElse(cost);
    }

    /** What targets that cost nothing could cost, where an assumption moves that. */
    String besideNothing() {
        return span().map(found -> words.say("cost.range.free", found)).orElse("");
    }

    /** The range of the extra cost; empty if no assumption moves it by what is printed. */
    Optional<String> span() {
        return range.filter(found -> !figures.money(found.low()).equals(figures.money(found.high())))
                .map(found -> words.figure(
                        LOW, words.say("range", withoutUnit(found.low(), found.high()), figures.money(found.high()))));
    }

    /** The lower end without what both ends have as their last words: 1.65–6.67 billion US$, 900 million–3.30 billion US$. */
    private String withoutUnit(double low, double high) {
        String text = figures.money(low);
        String other = figures.money(high);
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            if (other.endsWith(text.substring(unit.start()))) {
                return text.substring(0, unit.start());
            }
        }
        return text;
    }

    /** What the brackets mean, what moves the cost most, and all costs together; nothing if the range was not computed. */
    List<Block> blocks() {
        if (range.isEmpty()) {
            return List.of();
        }
        CostRange found = range.get();
        if (found.assumptions().isEmpty()) {
            return List.of(Block.plain(words.say("cost.range.none", figures.count(found.tried())), LOW));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(sentence(found), LOW, HIGH, TABLE));
        blocks.add(grid(found));
        return List.copyOf(blocks);
    }

    private String sentence(CostRange found) {
        return words.say("cost.range.meaning", figures.count(found.tried()), figures.count(found.moving()))
                + unreached(found)
                + strongest(found)
                + words.say(
                        "cost.range.together",
                        end(found.cheap(), "run: range.cost.cheap"),
                        end(found.dear(), "run: range.cost.dear"));
    }

    private String unreached(CostRange found) {
        return found.unreached() == 0
                ? ""
                : words.say("cost.range.unreached", figures.count(found.unreached()), lastYear);
    }

    /** The first one with a cost at both ends. */
    private String strongest(CostRange found) {
        return found.assumptions().stream()
                .filter(each -> each.ends().size() == 2)
                .filter(each -> !cell(each.low()).equals(cell(each.high())))
                .findFirst()
                .map(each -> words.say(
                        "cost.range.strongest",
                        moved.name(each.name(), each.cells()),
                        each.grade().name(),
                        end(each.low(), TABLE),
                        end(each.high(), TABLE)))
                .orElse("");
    }

    private String end(Optional<Double> cost, String ref) {
        return cost.map(found -> words.figure(ref, figures.money(found)))
                .orElseGet(() -> words.say("cost.range.never", lastYear));
    }

    private Block grid(CostRange found) {
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("range.column.what")),
                        Block.Column.words(words.say("overrides.column.name")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("range.column.values")),
                        Block.Column.number(words.say("cost.range.column", words.say("range.at.low"))),
                        Block.Column.number(words.say("cost.range.column", words.say("range.at.high")))),
                found.assumptions().stream().map(this::row).toList(),
                TABLE);
    }

    private List<String> row(MovedCost each) {
        return List.of(
                moved.name(each.name(), each.cells()),
                each.name(),
                each.grade().name(),
                moved.values(each.cells()),
                cell(each.low()),
                cell(each.high()));
    }

    private String cell(Optional<Double> cost) {
        return cost.map(figures::millions).orElseGet(() -> words.say("cost.range.never", lastYear));
    }
}
