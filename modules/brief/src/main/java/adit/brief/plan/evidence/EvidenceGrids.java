package adit.brief.plan.evidence;

import adit.brief.plan.answer.NamedProjects;
import adit.brief.plan.answer.PlaceNames;
import adit.brief.writers.Citations;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Words;
import adit.world.Observation;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a page shows of the world behind a plan, each figure with its source. */
public final class EvidenceGrids {

    private final StudyResult result;
    private final Words words;
    private final Citations citations;
    private final PlaceNames places;

    public EvidenceGrids(StudyResult result, Words words, Citations citations) {
        this.result = result;
        this.words = words;
        this.citations = citations;
        places = new PlaceNames(result, words);
    }

    /** Every named project that the plan builds, with the evidence of its size. */
    public List<Block> projects() {
        List<List<String>> rows = new ArrayList<>();
        NamedProjects.of(result)
                .forEach((start, plant) -> rows.add(List.of(
                        start.name(),
                        places.of(start.place()),
                        words.names().process(start.process()),
                        words.word("status", plant.status().word()),
                        words.figures().amount(plant.capacity().value()),
                        String.valueOf(start.year()),
                        plant.capacity().grade().name(),
                        source(plant))));
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(words.say("evidence.projects"), 4),
                Block.grid(
                        List.of(
                                Block.Column.words(words.say("column.project")),
                                Block.Column.words(words.say("column.country")),
                                Block.Column.words(words.say("column.process")),
                                Block.Column.words(words.say("column.status")),
                                Block.Column.number(words.say("column.size")),
                                Block.Column.number(words.say("column.first")),
                                Block.Column.words(words.say("column.grade")),
                                Block.Column.words(words.say("column.size-source"))),
                        rows,
                        "tables/starts.csv"));
    }

    private String source(Plant plant) {
        Observation size = plant.capacity().chosen();
        return citations.cite(size) + " " + size.where();
    }

    /** By kind, the sources of what the limits and the costs are made of. */
    public List<Block> parameters(List<Observation> parameters) {
        Map<String, Set<String>> byKind = new LinkedHashMap<>();
        parameters.forEach(one -> byKind.computeIfAbsent(
                        words.word("attribute", one.cell().attribute().word()), any -> new TreeSet<>())
                .add(citations.cite(one)));
        if (byKind.isEmpty()) {
            return List.of();
        }
        return List.of(Block.grid(
                List.of(
                        Block.Column.words(words.say("evidence.column.figures")),
                        Block.Column.words(words.say("evidence.column.sources"))),
                byKind.entrySet().stream()
                        .map(kind -> List.of(kind.getKey(), String.join(" ", kind.getValue())))
                        .toList()));
    }
}
