package adit.brief.plan.evidence;

import adit.brief.words.CellWords;
import adit.brief.writers.Citations;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.FigureOverride.Kind;
import adit.plandata.result.OverriddenFigure;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import adit.world.Cell;
import adit.world.Observed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of the world that a study replaces: what the world states, and what the study states in its place. */
public final class OverridesText {

    private static final String TABLE = "tables/overrides.csv";
    private static final int SHOWN = 3;

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final CellWords cells;
    private final Map<String, List<OverriddenFigure>> replaced;

    public OverridesText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        cells = new CellWords(result, words);
        replaced = result.plan().overrides().stream()
                .collect(Collectors.groupingBy(
                        OverriddenFigure::override, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** In one paragraph, the first ones by name; empty if the study replaces nothing. */
    public List<Block> summary() {
        if (stated().isEmpty()) {
            return List.of();
        }
        List<String> first = stated().stream().limit(SHOWN).map(this::line).toList();
        int more = stated().size() - first.size();
        String lines = words.series(first);
        return List.of(Block.plain(
                words.say(
                        "overrides.summary",
                        figures.count(result.plan().overrides().size()),
                        more > 0 ? words.say("overrides.more", lines, figures.count(more)) : lines),
                TABLE));
    }

    /** One line for each override, for a terminal; empty if the study replaces nothing. */
    public List<Block> lines() {
        return stated().isEmpty()
                ? List.of()
                : List.of(
                        Block.plain(words.say("overrides.intro"), TABLE),
                        new Block.Bullets(stated().stream().map(this::line).toList(), List.of()));
    }

    /** As a table, for the assumptions of a page; empty if the study replaces nothing. */
    List<Block> page(Citations citations) {
        if (stated().isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.plain(words.say("overrides.intro")),
                Block.grid(
                        List.of(
                                Block.Column.words(words.say("overrides.column.name")),
                                Block.Column.words(words.say("assumptions.column.what")),
                                Block.Column.words(words.say("overrides.column.world")),
                                Block.Column.words(words.say("column.grade")),
                                Block.Column.words(words.say("overrides.column.study")),
                                Block.Column.words(words.say("column.grade")),
                                Block.Column.words(words.say("overrides.column.source"))),
                        stated().stream().map(each -> row(each, citations)).toList(),
                        TABLE));
    }

    /** What the study states, by the names in it, for a comparison with another study. */
    public Map<String, String> byName() {
        Map<String, String> values = new LinkedHashMap<>();
        stated().forEach(each -> values.put(
                words.say("overrides.compared", each.name()),
                words.say("overrides.stated", now(each), each.grade().name(), each.source())));
        return values;
    }

    private List<FigureOverride> stated() {
        return result.study().question().overrides().stream()
                .filter(each -> replaced.containsKey(each.name()))
                .toList();
    }

    private List<OverriddenFigure> of(FigureOverride override) {
        return replaced.getOrDefault(override.name(), List.of());
    }

    private String line(FigureOverride override) {
        return words.say(
                "overrides.line",
                what(override),
                before(override),
                grades(override),
                now(override),
                override.grade().name(),
                override.source());
    }

    private List<String> row(FigureOverride override, Citations citations) {
        String cited = observed(override).stream()
                .map(each -> citations.cite(each.chosen()))
                .distinct()
                .collect(Collectors.joining(" "));
        return List.of(
                override.name(),
                what(override),
                before(override),
                grades(override),
                now(override),
                override.grade().name(),
                override.source() + " " + cited);
    }

    /** The figure, or what all of them are about. */
    private String what(FigureOverride override) {
        List<Cell> all = observed(override).stream().map(Observed::cell).toList();
        return all.size() == 1
                ? cells.name(all.getFirst())
                : words.say("assumptions.cells", cells.kind(all.getFirst()), cells.subject(all.getFirst()));
    }

    private List<Observed> observed(FigureOverride override) {
        Set<String> names = of(override).stream().map(OverriddenFigure::cell).collect(Collectors.toSet());
        return result.world()
                .cells()
                .filter(each -> names.contains(each.cell().toString()))
                .toList();
    }

    /** Value and range in the world, or how many figures there are. */
    private String before(FigureOverride override) {
        List<OverriddenFigure> all = of(override);
        OverriddenFigure only = all.getFirst();
        return all.size() > 1
                ? words.say("range.figures", String.valueOf(all.size()))
                : ranged(only.worldValue(), only.worldLow(), only.worldHigh(), only.unit());
    }

    private String grades(FigureOverride override) {
        return words.list(of(override).stream()
                .map(each -> each.worldGrade().name())
                .distinct()
                .sorted()
                .toList());
    }

    /** Value and range in the study, or the factor. */
    private String now(FigureOverride override) {
        List<OverriddenFigure> all = of(override);
        OverriddenFigure only = all.getFirst();
        if (all.size() == 1) {
            return ranged(only.value(), only.low(), only.high(), only.unit());
        }
        String factor = figures.value(override.value());
        String range = override.kind() == Kind.FACTOR
                        && (override.low().isPresent() || override.high().isPresent())
                ? words.say(
                        "overrides.factor.range",
                        factor,
                        figures.value(override.low().orElse(override.value())),
                        figures.value(override.high().orElse(override.value())))
                : factor;
        return words.say("overrides.factor", range);
    }

    private String ranged(double value, double low, double high, String unit) {
        String shown = figures.value(value, unit);
        String name = cells.unit(unit);
        return low == high
                ? words.say("overrides.value", shown, name)
                : words.say("range.value", shown, figures.value(low, unit), figures.value(high, unit), name);
    }
}
