package adit.plandata.question;

import adit.world.Plant;
import adit.world.World;
import java.util.Comparator;
import java.util.List;

/**
 * Projects of the chain outside the supplier on which work has stopped, by status, process and code.
 *
 * @param leftOut those that are in no plan of the question
 * @param included those that count because the study includes their status
 */
public record StoppedProjects(List<Plant> leftOut, List<Plant> included) {

    public StoppedProjects {
        leftOut = List.copyOf(leftOut);
        included = List.copyOf(included);
    }

    /** Those of a world that a question is about. */
    public static StoppedProjects of(World world, Question question) {
        Chain chain = Chain.upstreamOf(world, question.targetForms());
        List<Plant> stopped = world.plants().stream()
                .filter(plant -> plant.status().isStopped() && chain.findStep(plant.process()) >= 0)
                .filter(plant -> !question.home(world, plant.place()).equals(question.supplier()))
                .sorted(Comparator.comparing(Plant::status)
                        .thenComparingInt(plant -> chain.findStep(plant.process()))
                        .thenComparing(Plant::id))
                .toList();
        return new StoppedProjects(
                stopped.stream()
                        .filter(plant -> question.assumptions().leavesOut(plant.status()))
                        .toList(),
                stopped.stream()
                        .filter(plant -> !question.assumptions().leavesOut(plant.status()))
                        .toList());
    }
}
