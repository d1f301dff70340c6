package adit.brief.plan.answer;

import adit.plandata.question.Question;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binding limits: each family of limits relaxed on its own, the strongest first. */
public final class LimitsText {

    private static final String STAGE = "stage:";

    private final Words words;
    private final Figures figures;
    private final Question question;
    private final PlanNames names;
    private final Verdict verdict;
    private final BindingLimits limits;
    private final boolean any;

    public LimitsText(StudyResult result, Words words) {
        this.words = words;
        figures = words.figures();
        question = result.study().question();
        names = new PlanNames(result, words);
        verdict = result.plan().verdict();
        limits = new BindingLimits(result);
        any = !result.plan().limits().isEmpty();
    }

    /** For a terminal. */
    public List<Block> blocks() {
        return blocks(Optional.empty());
    }

    /** The same with bars in the table, for a page. */
    public List<Block> page(LimitsBars bars) {
        return blocks(Optional.of(bars));
    }

    private List<Block> blocks(Optional<LimitsBars> bars) {
        if (!any) {
            return List.of(Block.plain(words.say("limits.none")));
        }
        List<Block> blocks = new ArrayList<>();
        List<Limit> binding = limits.binding();
        blocks.add(Block.plain(
                limits.coverage() ? words.say("limits.intro.coverage", names.whose()) : words.say("limits.intro")));
        if (!binding.isEmpty()) {
            Block.Grid table = table(binding);
            blocks.add(bars.flatMap(drawn -> drawn.of(table)).orElse(table));
        }
        List<Limit> idle = limits.idle();
        if (!idle.isEmpty()) {
            blocks.add(Block.plain(words.say("limits.idle", labels(idle)), "tables/limits.csv"));
        }
        return blocks;
    }

    private Block.Grid table(List<Limit> binding) {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words(words.say("limits.column.lifted"))));
        if (limits.coverage()) {
            columns.add(
                    Block.Column.number(words.say("limits.column.coverage", String.valueOf(question.coverageFrom()))));
            columns.add(Block.Column.number(words.say("limits.column.gain")));
        }
        columns.add(Block.Column.words(words.say("limits.column.year")));
        return new Block.Grid(columns, binding.stream().map(this::row).toList(), List.of("tables/limits.csv"));
    }

    private List<String> row(Limit limit) {
        List<String> cells = new ArrayList<>(List.of(lifted(limit)));
        if (limits.coverage()) {
            cells.add(figures.percent(limit.coverage()));
            cells.add(figures.gain(limit.pointsGained()));
        }
        cells.add(year(limit));
        return cells;
    }

    /** What is relaxed, after the name of the family unless the words contain it. */
    String lifted(Limit limit) {
        return isStage(limit)
                ? words.say("limits.stage", label(limit))
                : words.say("limits.lifted", label(limit), lifting(limit));
    }

    /** For running text, such as {@code know-how (relaxed: no limit on how fast a country's capacity grows)}. */
    public String named(Limit limit) {
        return isStage(limit)
                ? words.say("limits.named.stage", label(limit))
                : words.say("limits.named.family", label(limit), lifting(limit));
    }

    private String lifting(Limit limit) {
        int cutOff = question.assumptions().cutOffYears();
        return words.say(
                "limit." + limit.id() + ".words", measure(limit), String.valueOf(cutOff), String.valueOf(12 * cutOff));
    }

    /** By how much a limit is relaxed that is not removed; set in the study. */
    private String measure(Limit limit) {
        Question.Assumptions assumed = question.assumptions();
        return switch (limit.id()) {
            case "demand" -> figures.stated(assumed.relaxedDemand());
            case "stockpiles" -> figures.count(Math.round(assumed.relaxedStockpileMonths()));
            default -> "";
        };
    }

    String year(Limit limit) {
        if (limit.earliestYear().isEmpty()) {
            return words.say("limits.year.none", String.valueOf(question.lastYear()));
        }
        String year = String.valueOf(limit.earliestYear().getAsInt());
        int gained = limit.yearsGained().orElse(0);
        return gained > 0 ? words.say("limits.year.sooner", year, gained) : words.say("limits.year", year);
    }

    /** The year without that limit, as the end of a sentence. */
    public String then(Limit limit) {
        if (limit.earliestYear().isEmpty()) {
            return words.say("limits.then.none", String.valueOf(question.lastYear()));
        }
        String year = words.figure(
                "tables/limits.csv", String.valueOf(limit.earliestYear().getAsInt()));
        int gained = limit.yearsGained().orElse(0);
        if (gained > 0) {
            return words.say("limits.then.sooner", year, gained);
        }
        return words.say(
                limit.earliestYear().equals(verdict.earliestYear()) ? "limits.then.same" : "limits.then.year", year);
    }

    /** For use where the context does not say that it is a capacity: {@code capacity of metal and alloy making}. */
    public String subject(Limit limit) {
        return isStage(limit) ? words.say("limits.idle.stages", label(limit)) : label(limit);
    }

    /** Example: {@code stage:re-metal} is "metal and alloy making", {@code know-how} is "know-how". */
    String label(Limit limit) {
        return isStage(limit)
                ? words.names().process(limit.id().substring(STAGE.length()))
                : words.word("limit", limit.id());
    }

    private static boolean isStage(Limit limit) {
        return limit.id().startsWith(STAGE);
    }

    private String labels(List<Limit> all) {
        String families = words.list(
                all.stream().filter(limit -> !isStage(limit)).map(this::label).toList());
        String stages = words.list(
                all.stream().filter(LimitsText::isStage).map(this::label).toList());
        if (stages.isEmpty()) {
            return families;
        }
        String capacity = words.say("limits.idle.stages", stages);
        return families.isEmpty() ? capacity : words.say("limits.idle.both", families, capacity);
    }
}
