package adit.brief;

import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Start;
import adit.study.StudyResult;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named projects that the plan counts on. */
final class ProjectsText {

    private final StudyResult result;
    private final Names names;

    ProjectsText(StudyResult result) {
        this.result = result;
        names = new Names(result);
    }

    /** The largest ones that begin by the first year of targets; empty if there are none. */
    List<Block> blocks(int most) {
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
                        Block.Column.words("Project"),
                        Block.Column.words("Country"),
                        Block.Column.words("Process"),
                        Block.Column.words("Status today"),
                        Block.Column.number("Whole size, t/y"),
                        Block.Column.number("First output")),
                rows,
                "tables/starts.csv"));
        return blocks;
    }

    private static String title(int all, int shown, int from) {
        return shown < all
                ? "The largest of the " + all + " named projects that begin by " + from
                : "The named projects that begin by " + from;
    }

    private List<String> row(Start start, Plant plant) {
        return List.of(
                start.name(),
                names.place(start.place()),
                names.process(start.process()),
                plant.status().word(),
                Numbers.amount(plant.capacity().value()),
                String.valueOf(start.year()));
    }
}
