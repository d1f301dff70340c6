package adit.brief;

import adit.study.StudyResult;
import adit.world.Observation;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a page shows of the world behind a plan, each figure with its source. */
final class EvidenceGrids {

    private final StudyResult result;
    private final Names names;
    private final Citations citations;

    EvidenceGrids(StudyResult result, Citations citations) {
        this.result = result;
        this.citations = citations;
        names = new Names(result);
    }

    /** Every named project that the plan builds, with the evidence of its size. */
    List<Block> projects() {
        List<List<String>> rows = new ArrayList<>();
        NamedProjects.of(result)
                .forEach((start, plant) -> rows.add(List.of(
                        start.name(),
                        names.place(start.place()),
                        names.process(start.process()),
                        plant.status().word(),
                        Numbers.amount(plant.capacity().value()),
                        String.valueOf(start.year()),
                        plant.capacity().grade().name(),
                        source(plant))));
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading("The named projects that it counts on", 4),
                Block.grid(
                        List.of(
                                Block.Column.words("Project"),
                                Block.Column.words("Country"),
                                Block.Column.words("Process"),
                                Block.Column.words("Status today"),
                                Block.Column.number("Whole size, t/y"),
                                Block.Column.number("First output"),
                                Block.Column.words("Grade"),
                                Block.Column.words("Source of the size")),
                        rows,
                        "tables/starts.csv"));
    }

    private String source(Plant plant) {
        Observation size = plant.capacity().chosen();
        return citations.cite(size) + " " + size.where();
    }

    /** By kind, the sources of what the limits and the costs are made of. */
    List<Block> parameters(List<Observation> parameters) {
        Map<String, Set<String>> byKind = new LinkedHashMap<>();
        parameters.forEach(
                one -> byKind.computeIfAbsent(one.cell().attribute().word().replace('-', ' '), any -> new TreeSet<>())
                        .add(citations.cite(one)));
        if (byKind.isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.plain("Sources of the figures behind the plan and the limits that bind:"),
                Block.grid(
                        List.of(Block.Column.words("Figures"), Block.Column.words("Sources")),
                        byKind.entrySet().stream()
                                .map(kind -> List.of(kind.getKey(), String.join(" ", kind.getValue())))
                                .toList()));
    }
}
