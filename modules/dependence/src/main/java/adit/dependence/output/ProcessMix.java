package adit.dependence.output;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.world.Plant;
import adit.world.Recipe;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * By which processes a form is made in a place: in proportion to the capacity of the operating facilities there; where there is
 * none, to that of the world; where there is none at all, by the first process of the file that has it as its main output.
 */
public final class ProcessMix {

    private final CellIndex tables;
    private final PlaceGrouping grouping;
    private final int year;
    private final Map<FormId, List<Recipe>> giving = new HashMap<>();

    public ProcessMix(CellIndex tables, PlaceGrouping grouping, int year) {
        this.tables = tables;
        this.grouping = grouping;
        this.year = year;
    }

    /** Share of each process in the output of the form at a reporting place; the sum is 1; empty if no recipe gives the form. */
    public Map<Recipe, Double> shares(FormId form, PlaceId place) {
        List<Recipe> recipes = giving.computeIfAbsent(form, key -> Recipes.giving(tables.world(), key));
        if (recipes.isEmpty()) {
            return Map.of();
        }
        return byCapacity(recipes, form, plant -> grouping.node(plant.place()).equals(place))
                .or(() -> byCapacity(recipes, form, plant -> true))
                .orElseGet(() -> Map.of(recipes.getFirst(), 1.0));
    }

    private Optional<Map<Recipe, Double>> byCapacity(List<Recipe> recipes, FormId form, Predicate<Plant> where) {
        Map<ProcessId, Double> capacity = new HashMap<>();
        for (CellIndex.Capacity each : tables.capacities(form, year)) {
            if (where.test(each.plant())) {
                capacity.merge(each.plant().process(), each.figure().value(), Double::sum);
            }
        }
        double total = recipes.stream()
                .mapToDouble(recipe -> capacity.getOrDefault(recipe.id(), 0.0))
                .sum();
        if (!(total > 0)) {
            return Optional.empty();
        }
        Map<Recipe, Double> shares = new LinkedHashMap<>();
        for (Recipe recipe : recipes) {
            double part = capacity.getOrDefault(recipe.id(), 0.0) / total;
            if (part > 0) {
                shares.put(recipe, part);
            }
        }
        return Optional.of(shares);
    }
}
