package adit.brief.plan.answer;

import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Start;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Words;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named projects that the plan counts on. */
public final class ProjectsText {

    private final StudyResult result;
    private final Words words;

    public ProjectsText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    /** The largest ones that begin by the first year of targets; empty if there are none. */
    public List<Block> blocks(int most) {
        int from = result.plan().portfolio().map(Portfolio::from).orElse(0);
        Map<Start, Plant> projects = new LinkedHashMap<>(NamedProjects.of(result));
        projects.keySet().removeIf(start -> start.year() > from);
        if (projects.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        projects.forEach((start, plant) -> {
            if (rows.size() < most) {
                rows.add(row(start, plant));
            }
        });
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title(projects.size(), rows.size(), from), 3));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("column.project")),
                        Block.Column.words(words.say("column.country")),
                        Block.Column.words(words.say("column.process")),
                        Block.Column.words(words.say("column.status")),
                        Block.Column.number(words.say("column.size")),
                        Block.Column.number(words.say("column.first"))),
                rows,
                "tables/starts.csv"));
        return blocks;
    }

    private String title(int all, int shown, int from) {
        String until = String.valueOf(from);
        return shown < all
                ? words.say("projects.some", words.figures().count(all), until)
                : words.say("projects.all", until);
    }

    private List<String> row(Start start, Plant plant) {
        return List.of(
                start.name(),
                new PlaceNames(result, words).of(start.place()),
                words.names().process(start.process()),
                words.word("status", plant.status().word()),
                words.figures().amount(plant.capacity().value()),
                String.valueOf(start.year()));
    }
}
