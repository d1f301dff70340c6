package adit.reconcile;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.Attribute;
import adit.world.Ingredient;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.Status;
import adit.world.World;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By which processes a form is made in a reporting place: in proportion to the capacity of the facilities that operate there; where
 * there is none, to that of the world; where there is none at all, by the first process of the file that has it as main output.
 */
final class ProcessShares {

    private record Key(FormId form, Optional<PlaceId> place) {}

    private final World world;
    private final Map<Key, Map<Recipe, Double>> capacity = new HashMap<>();

    ProcessShares(World world, int year) {
        this.world = world;
        world.facilities().stream()
                .filter(plant -> plant.status() == Status.OPERATING)
                .filter(plant ->
                        plant.start().map(start -> start.value() < year + 1.0).orElse(true))
                .forEach(this::sortIn);
    }

    private void sortIn(Plant plant) {
        Recipe recipe = world.getRecipe(plant.process());
        count(recipe.output(), plant, recipe, plant.capacity().value());
        for (Ingredient beside : recipe.byProducts()) {
            double amount = world.find(Attribute.COMPOSITION, plant.id(), beside.form())
                    .map(Observed::value)
                    .orElse(beside.amount().value());
            count(beside.form(), plant, recipe, plant.capacity().value() * amount);
        }
    }

    private void count(FormId form, Plant plant, Recipe recipe, double tonnes) {
        if (tonnes > 0) {
            Stream.of(Optional.of(world.reporting(plant.place())), Optional.<PlaceId>empty())
                    .forEach(place -> capacity.computeIfAbsent(new Key(form, place), key -> new LinkedHashMap<>())
                            .merge(recipe, tonnes, Double::sum));
        }
    }

    /**
     * Share of each process in the output of the form at a place; the sum is 1; empty if no process gives the form. Any other process
     * whose main output is the form is there with a share of 0, since lists of facilities are never complete.
     */
    Map<Recipe, Double> of(FormId form, PlaceId place) {
        Map<Recipe, Double> shares = new LinkedHashMap<>(find(new Key(form, Optional.of(place)))
                .or(() -> find(new Key(form, Optional.empty())))
                .orElseGet(() -> first(form)));
        world.recipesMaking(form).forEach(recipe -> shares.putIfAbsent(recipe, 0.0));
        return shares;
    }

    private Optional<Map<Recipe, Double>> find(Key key) {
        return Optional.ofNullable(capacity.get(key)).map(ProcessShares::normed);
    }

    private static Map<Recipe, Double> normed(Map<Recipe, Double> tonnes) {
        double total = tonnes.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Recipe, Double> shares = new LinkedHashMap<>();
        tonnes.forEach((recipe, each) -> shares.put(recipe, each / total));
        return shares;
    }

    private Map<Recipe, Double> first(FormId form) {
        return Stream.concat(
                        world.recipesMaking(form).stream(),
                        world.recipes().stream().filter(recipe -> gives(recipe, form)))
                .findFirst()
                .map(recipe -> Map.of(recipe, 1.0))
                .orElse(Map.of());
    }

    private static boolean gives(Recipe recipe, FormId form) {
        return beside(recipe, form).isPresent();
    }

    /** Tons of a by-product per ton of main output; empty if it is none. */
    static Optional<Observed> beside(Recipe recipe, FormId form) {
        return amount(recipe.byProducts(), form);
    }

    /** Tons of an input per ton of main output; empty if it is none. */
    static Optional<Observed> input(Recipe recipe, FormId form) {
        return amount(recipe.inputs(), form);
    }

    private static Optional<Observed> amount(List<Ingredient> ingredients, FormId form) {
        return ingredients.stream()
                .filter(ingredient -> ingredient.form().equals(form))
                .map(Ingredient::amount)
                .findFirst();
    }
}
