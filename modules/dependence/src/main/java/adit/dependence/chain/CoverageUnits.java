package adit.dependence.chain;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.output.CapacityTable;
import adit.dependence.output.CellIndex;
import adit.dependence.output.ProductionTables;
import adit.dependence.output.Recipes;
import adit.world.Ingredient;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can run in the base year: every operating facility, and in each place what its reported production exceeds their
 * capacity by, as one more plant of the process that gives the form there (from nothing if no process is known).
 */
final class CoverageUnits {

    /**
     * One process in one place.
     *
     * @param place its location
     * @param capacity t/y of main output
     * @param gives t of a form per t of main output: made is positive, taken is negative
     */
    record Unit(PlaceId place, EvidencedValue capacity, Map<FormId, Double> gives) {}

    private CoverageUnits() {}

    static List<Unit> of(CellIndex tables, int year) {
        World world = tables.world();
        List<Unit> units = new ArrayList<>();
        for (Plant plant : CapacityTable.operating(world, year)) {
            units.add(new Unit(plant.place(), EvidencedValue.of(plant.capacity()), gives(world, plant)));
        }
        world.forms().forEach(form -> addRests(tables, form.id(), year, units));
        return units;
    }

    private static Map<FormId, Double> gives(World world, Plant plant) {
        Recipe recipe = world.getRecipe(plant.process());
        Map<FormId, Double> gives = ofRecipe(recipe);
        for (Ingredient beside : recipe.byProducts()) {
            Recipes.byProduct(world, plant, beside.form()).ifPresent(own -> gives.put(beside.form(), own.value()));
        }
        return gives;
    }

    private static Map<FormId, Double> ofRecipe(Recipe recipe) {
        Map<FormId, Double> gives = new LinkedHashMap<>();
        recipe.inputs()
                .forEach(input -> gives.merge(input.form(), -input.amount().value(), Double::sum));
        recipe.byProducts()
                .forEach(beside -> gives.merge(beside.form(), beside.amount().value(), Double::sum));
        gives.merge(recipe.output(), 1.0, Double::sum);
        return gives;
    }

    private static void addRests(CellIndex tables, FormId form, int year, List<Unit> units) {
        ProductionTables.find(tables, form, year)
                .ifPresent(outputs -> outputs.headline().places().forEach((place, figure) -> {
                    double possible = possible(units, form, place);
                    if (figure.value() > possible) {
                        EvidencedValue rest =
                                new EvidencedValue(beyond(figure.tonnes(), possible), figure.grade(), figure.sources());
                        units.add(new Unit(place, rest, restGives(tables, form, place, year)));
                    }
                }));
    }

    private static Estimate beyond(Estimate output, double possible) {
        return new Estimate(output.value() - possible, Math.max(0, output.low() - possible), output.high() - possible);
    }

    private static double possible(List<Unit> units, FormId form, PlaceId place) {
        return units.stream()
                .filter(unit -> unit.place().equals(place))
                .mapToDouble(unit ->
                        unit.capacity().number() * Math.max(0, unit.gives().getOrDefault(form, 0.0)))
                .sum();
    }

    /**
     * What is made by output beyond the capacity of the plants in the tables: by the process for the form with most capacity in the
     * place, otherwise in the world; the first by id among equals.
     */
    private static Map<FormId, Double> restGives(CellIndex tables, FormId form, PlaceId place, int year) {
        List<Recipe> making = tables.world().recipesMaking(form).stream()
                .sorted(Comparator.comparing(recipe -> recipe.id().code()))
                .toList();
        Map<ProcessId, Double> here = new HashMap<>();
        Map<ProcessId, Double> world = new HashMap<>();
        CapacityTable.operating(tables.world(), year).forEach(plant -> {
            world.merge(plant.process(), plant.capacity().value(), Double::sum);
            if (plant.place().equals(place)) {
                here.merge(plant.process(), plant.capacity().value(), Double::sum);
            }
        });
        boolean any = making.stream().anyMatch(recipe -> here.containsKey(recipe.id()));
        Map<ProcessId, Double> capacity = any ? here : world;
        Optional<Recipe> largest = Optional.empty();
        for (Recipe recipe : making) {
            if (largest.isEmpty() || of(capacity, recipe) > of(capacity, largest.get())) {
                largest = Optional.of(recipe);
            }
        }
        return largest.map(CoverageUnits::ofRecipe).orElseGet(() -> Map.of(form, 1.0));
    }

    private static double of(Map<ProcessId, Double> capacity, Recipe recipe) {
        return capacity.getOrDefault(recipe.id(), 0.0);
    }
}
