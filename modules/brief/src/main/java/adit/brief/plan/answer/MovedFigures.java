package adit.brief.plan.answer;

import adit.basics.Estimate;
import adit.brief.words.CellWords;
import adit.brief.words.GroupWords;
import adit.plandata.assumptions.AssumptionGroup;
import adit.plandata.assumptions.RelevantAssumptions;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.study.StudyResult;
import adit.text.Figures;
import adit.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and values of the groups of figures that a range moves. */
final class MovedFigures {

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final GroupWords groupWords;
    private final Map<String, AssumptionGroup> groups = new HashMap<>();

    MovedFigures(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        groupWords = new GroupWords(result.world(), words);
        RelevantAssumptions relevant =
                new RelevantAssumptions(result.world(), result.study().question());
        relevant.rangingCosts().forEach(group -> groups.put(group.name(), group));
        relevant.ranging().forEach(group -> groups.put(group.name(), group));
    }

    /** The group in words; its code if the world does not have it. */
    String name(String group) {
        return Optional.ofNullable(groups.get(group)).map(groupWords::of).orElse(group);
    }

    /** What would narrow its range; empty if that is not known. */
    Optional<String> narrowedBy(String group) {
        return Optional.ofNullable(groups.get(group)).flatMap(groupWords::narrowedBy);
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
