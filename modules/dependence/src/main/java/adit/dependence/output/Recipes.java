package adit.dependence.output;

import adit.basics.FormId;
import adit.world.Attribute;
import adit.world.Ingredient;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about recipes. */
public final class Recipes {

    private Recipes() {}

    /** Recipes that give a form, those with it as main output first, each kind in the order of the file. */
    static List<Recipe> giving(World world, FormId form) {
        Stream<Recipe> beside = world.recipes().stream()
                .filter(recipe -> byProduct(recipe, form).isPresent());
        return Stream.concat(world.recipesMaking(form).stream(), beside)
                .distinct()
                .toList();
    }

    /** Tons of a by-product per ton of main output; empty if it is none. */
    static Optional<Observed> byProduct(Recipe recipe, FormId form) {
        return amount(recipe.byProducts(), form);
    }

    /** Tons of an input per ton of main output; empty if it is none. */
    static Optional<Observed> input(Recipe recipe, FormId form) {
        return amount(recipe.inputs(), form);
    }

    /** Tons of a by-product per ton of main output of a plant: what is reported of the plant itself, else its recipe's. */
    public static Optional<Observed> byProduct(World world, Plant plant, FormId form) {
        return world.find(Attribute.COMPOSITION, plant.id(), form)
                .or(() -> byProduct(world.getRecipe(plant.process()), form));
    }

    private static Optional<Observed> amount(List<Ingredient> ingredients, FormId form) {
        return ingredients.stream()
                .filter(ingredient -> ingredient.form().equals(form))
                .map(Ingredient::amount)
                .findFirst();
    }
}
