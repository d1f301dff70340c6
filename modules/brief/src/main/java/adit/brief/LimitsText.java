package adit.brief;

import adit.plan.PlanResult.Limit;
import adit.plan.PlanResult.Verdict;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What binds: each family of limits lifted on its own, the strongest first. */
final class LimitsText {

    private static final double NOTHING = 0.05;
    private static final String STAGE = "stage:";

    private final StudyResult result;
    private final Names names;
    private final Verdict verdict;
    private final boolean coverage;

    LimitsText(StudyResult result) {
        this.result = result;
        names = new Names(result);
        verdict = result.plan().verdict();
        coverage = verdict.bestCoverage().isPresent();
    }

    List<Block> blocks() {
        if (result.plan().limits().isEmpty()) {
            return List.of(Block.plain("No limit was lifted in this run."));
        }
        List<Block> blocks = new ArrayList<>();
        List<Limit> binding = binding();
        blocks.add(Block.plain("What could be reached if one family of limits were lifted and all else stayed:"));
        if (!binding.isEmpty()) {
            blocks.add(table(binding));
        }
        List<Limit> idle = idle();
        if (!idle.isEmpty()) {
            blocks.add(Block.plain(
                    "No effect on their own: " + labels(idle)
                            + ". Each can still bind once the one before it is lifted: a chain is as wide as its narrowest stage.",
                    "tables/limits.csv"));
        }
        return blocks;
    }

    /** Those that gain anything, the strongest first. */
    List<Limit> binding() {
        Comparator<Limit> strongest = coverage
                ? Comparator.comparingDouble(Limit::pointsGained)
                : Comparator.comparingInt(limit -> -limit.earliestYear().orElse(Integer.MAX_VALUE));
        return result.plan().limits().stream()
                .filter(this::gains)
                .sorted(strongest.reversed())
                .toList();
    }

    private List<Limit> idle() {
        return result.plan().limits().stream().filter(limit -> !gains(limit)).toList();
    }

    private boolean gains(Limit limit) {
        return (coverage && limit.pointsGained() >= NOTHING)
                || limit.earliestYear().orElse(Integer.MAX_VALUE)
                        < verdict.earliestYear().orElse(Integer.MAX_VALUE);
    }

    private Block table(List<Limit> binding) {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words("If lifted")));
        if (coverage) {
            columns.add(Block.Column.number("Covered from " + verdict.askedYear()));
            columns.add(Block.Column.number("Gain, points"));
        }
        columns.add(Block.Column.words("Earliest year"));
        return Block.grid(columns, binding.stream().map(this::row).toList(), "tables/limits.csv");
    }

    private List<String> row(Limit limit) {
        List<String> cells = new ArrayList<>(List.of(lifted(limit)));
        if (coverage) {
            cells.add(Numbers.percent(limit.coverage()));
            cells.add("+" + Numbers.points(limit.pointsGained()).replace(Numbers.GLUE + "points", ""));
        }
        cells.add(year(limit));
        return cells;
    }

    /** What is lifted; the family stands before it unless the words name it. */
    private String lifted(Limit limit) {
        return limit.id().startsWith(STAGE) ? limit.words() : label(limit) + ": " + limit.words();
    }

    /** For running text, such as {@code know-how (lifted: no limit on how fast a country's capacity grows)}. */
    String named(Limit limit) {
        return limit.id().startsWith(STAGE)
                ? "the capacity of " + label(limit)
                : label(limit) + " (lifted: " + limit.words() + ")";
    }

    String year(Limit limit) {
        if (limit.earliestYear().isEmpty()) {
            return "none up to " + result.study().question().lastYear();
        }
        String year = String.valueOf(limit.earliestYear().getAsInt());
        int gained = limit.yearsGained().orElse(0);
        return gained > 0 ? year + ", " + gained + Numbers.GLUE + (gained == 1 ? "year" : "years") + " sooner" : year;
    }

    /** Example: {@code stage:re-metal} is "metal and alloy making", {@code know-how} is "know-how". */
    String label(Limit limit) {
        return limit.id().startsWith(STAGE)
                ? names.process(limit.id().substring(STAGE.length()))
                : limit.id().replace('-', ' ').replace("know how", "know-how");
    }

    private String labels(List<Limit> limits) {
        String families = limits.stream()
                .filter(limit -> !limit.id().startsWith(STAGE))
                .map(this::label)
                .collect(Collectors.joining(", "));
        String stages = limits.stream()
                .filter(limit -> limit.id().startsWith(STAGE))
                .map(this::label)
                .collect(Collectors.joining(", "));
        if (stages.isEmpty()) {
            return families;
        }
        return families + (families.isEmpty() ? "" : "; ") + "capacity of " + stages;
    }
}
