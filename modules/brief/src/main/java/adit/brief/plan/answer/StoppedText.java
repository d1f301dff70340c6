package adit.brief.plan.answer;

import adit.brief.writers.Citations;
import adit.plandata.question.StoppedProjects;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Words;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Projects on which work has stopped: which are in no plan, and which count because the study includes them. */
public final class StoppedText {

    private final StoppedProjects stopped;
    private final Words words;
    private final PlaceNames places;

    public StoppedText(StudyResult result, Words words) {
        stopped = StoppedProjects.of(result.world(), result.study().question());
        this.words = words;
        places = new PlaceNames(result, words);
    }

    /** How many there are, by status and process, with their capacity; empty if there are none. */
    public List<Block> sentences() {
        List<Block> sentences = new ArrayList<>();
        if (!stopped.leftOut().isEmpty()) {
            sentences.add(sentence("projects.left-out", stopped.leftOut()));
        }
        if (!stopped.included().isEmpty()) {
            sentences.add(sentence("projects.included", stopped.included()));
        }
        return sentences;
    }

    private Block sentence(String key, List<Plant> plants) {
        return Block.plain(words.say(key, plants.size(), words.series(sums(plants))), "tables/stopped.csv");
    }

    /** Example: {@code NdPr separation, on hold: 1 project of 1,250 t/y}. */
    private List<String> sums(List<Plant> plants) {
        Map<List<String>, List<Plant>> alike = new LinkedHashMap<>();
        plants.forEach(plant -> alike.computeIfAbsent(
                        List.of(plant.process().code(), plant.status().word()), any -> new ArrayList<>())
                .add(plant));
        List<String> sums = new ArrayList<>();
        alike.forEach((key, same) -> sums.add(words.say(
                "projects.stopped",
                words.names().process(key.getFirst()),
                words.word("status", key.getLast()),
                same.size(),
                words.figures()
                        .tons(same.stream()
                                .mapToDouble(plant -> plant.capacity().value())
                                .sum()))));
        return sums;
    }

    /** Every project that is left out, with the evidence of its size; empty if there is none. */
    public List<Block> table(Citations citations) {
        if (stopped.leftOut().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(words.say("projects.stopped.heading"), 4)));
        blocks.addAll(sentences());
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("column.project")),
                        Block.Column.words(words.say("column.country")),
                        Block.Column.words(words.say("column.process")),
                        Block.Column.words(words.say("column.status")),
                        Block.Column.number(words.say("column.size")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("column.size-source"))),
                stopped.leftOut().stream().map(plant -> row(plant, citations)).toList(),
                "tables/stopped.csv"));
        return blocks;
    }

    private List<String> row(Plant plant, Citations citations) {
        return List.of(
                words.names().plant(plant),
                places.of(plant.place()),
                words.names().process(plant.process().code()),
                words.word("status", plant.status().word()),
                words.figures().amount(plant.capacity().value()),
                plant.capacity().grade().name(),
                citations.cite(plant.capacity().chosen()) + " "
                        + plant.capacity().chosen().where());
    }
}
