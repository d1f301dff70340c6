package adit.brief.plan.answer;

import adit.basics.Estimate;
import adit.brief.words.CellWords;
import adit.brief.words.GroupWords;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.study.StudyResult;
import adit.text.Figures;
import adit.text.Words;
import adit.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names and values of the groups of figures that a range moves. */
final class MovedFigures {

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final GroupWords groupWords;
    private final AtomicReference<Optional<Map<String, AssumptionGroup>>> groups =
            new AtomicReference<>(Optional.empty());

    MovedFigures(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        groupWords = new GroupWords(result.world(), words);
    }

    /** The group in words; its code if the world does not have it. */
    String name(String group, List<MovedCell> cells) {
        return find(group, cells).map(groupWords::of).orElse(group);
    }

    /** What would narrow its range; empty if that is not known. */
    Optional<String> narrowedBy(String group, List<MovedCell> cells) {
        return find(group, cells).flatMap(groupWords::narrowedBy);
    }

    /** The group with those of its figures that were moved. */
    private Optional<AssumptionGroup> find(String group, List<MovedCell> cells) {
        Set<String> moved = cells.stream().map(MovedCell::cell).collect(Collectors.toSet());
        return Optional.ofNullable(groups().get(group))
                .flatMap(found -> found.only(cell -> moved.contains(cell.toString())));
    }

    /** Every group of the world by name: many figures, so that they are grouped only where one is named. */
    private Map<String, AssumptionGroup> groups() {
        if (groups.get().isEmpty()) {
            groups.set(Optional.of(grouped(result.world())));
        }
        return groups.get().orElseThrow();
    }

    private static Map<String, AssumptionGroup> grouped(World world) {
        return AssumptionGroup.ranging(world).stream()
                .collect(Collectors.toMap(AssumptionGroup::name, Function.identity()));
    }

    /** Value and range of a single figure; how many figures there are otherwise. */
    String values(List<MovedCell> cells) {
        if (cells.size() > 1) {
            return words.say("range.figures", String.valueOf(cells.size()));
        }
        MovedCell cell = cells.getFirst();
        Estimate ends = new Estimate(cell.value(), cell.low(), cell.high());
        return words.say(
                "range.value",
                figures.value(ends.value(), cell.unit()),
                figures.value(ends.low(), cell.unit()),
                figures.value(ends.high(), cell.unit()),
                new CellWords(result, words).unit(cell.unit()));
    }
}
