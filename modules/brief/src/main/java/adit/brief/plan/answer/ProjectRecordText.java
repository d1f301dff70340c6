package adit.brief.plan.answer;

import adit.plandata.result.Projects.Recorded;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Survival and slip by which named projects count; nothing if the study does not count them so. */
public final class ProjectRecordText {

    private static final String TABLE = "tables/project-record.csv";

    private final List<Recorded> record;
    private final Words words;
    private final Figures figures;

    public ProjectRecordText(StudyResult result, Words words) {
        record = result.plan().projects().record();
        this.words = words;
        figures = words.figures();
    }

    /** What the answer is an expectation of; statuses with the same figures are named together. */
    public List<Block> sentences() {
        if (record.isEmpty()) {
            return List.of();
        }
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        record.forEach(each -> alike.computeIfAbsent(
                        List.of(figures.percent(each.survival()), figures.value(each.slip())), any -> new ArrayList<>())
                .add(words.word("status", each.status())));
        List<String> items = new ArrayList<>();
        alike.forEach((said, statuses) ->
                items.add(words.say("projects.record.item", words.and(statuses), said.getFirst(), said.getLast())));
        return List.of(Block.plain(words.say("projects.record", words.series(items)), TABLE));
    }

    /** Status by status, with the number of projects and the grade. */
    public List<Block> page() {
        return record.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(words.say("projects.record.heading"), 4), table());
    }

    private Block table() {
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("column.status")),
                        Block.Column.number(words.say("projects.record.number")),
                        Block.Column.number(words.say("projects.record.survival")),
                        Block.Column.number(words.say("projects.record.slip")),
                        Block.Column.words(words.say("column.grade"))),
                record.stream().map(this::row).toList(),
                TABLE);
    }

    private List<String> row(Recorded each) {
        return List.of(
                words.word("status", each.status()),
                figures.count(each.projects()),
                figures.percent(each.survival()),
                figures.value(each.slip()),
                each.grade().name());
    }
}
