package adit.brief.plan.answer;

import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Start;
import adit.study.StudyResult;
import adit.world.Plant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named projects that a plan builds. */
public final class NamedProjects {

    private NamedProjects() {}

    /** By first output in the plan, with the plant that it is in the world; the largest plant first. */
    public static Map<Start, Plant> of(StudyResult result) {
        Map<String, Plant> plants = new LinkedHashMap<>();
        result.world().plants().forEach(plant -> plants.put(plant.id().code(), plant));
        Map<String, Start> first = new LinkedHashMap<>();
        result.plan().portfolio().map(Portfolio::starts).orElse(List.of()).stream()
                .filter(start -> plants.containsKey(start.unit()))
                .sorted(Comparator.comparingInt(Start::year))
                .forEach(start -> first.putIfAbsent(start.unit(), start));
        Map<Start, Plant> projects = new LinkedHashMap<>();
        first.values().stream()
                .sorted(Comparator.comparingDouble(
                                (Start start) -> plant(plants, start).capacity().value())
                        .reversed())
                .forEach(start -> projects.put(start, plant(plants, start)));
        return projects;
    }

    private static Plant plant(Map<String, Plant> plants, Start start) {
        return java.util.Objects.requireNonNull(plants.get(start.unit()));
    }
}
