package adit.dependence.chain;

import adit.basics.FormId;
import adit.dependence.figures.Maps;
import adit.dependence.output.CellIndex;
import adit.world.Attribute;
import adit.world.Ingredient;
import adit.world.Observed;
import adit.world.Recipe;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the output of a form in a place was made of, as parts of 1.
 *
 * <p>Inputs of a process weigh by value (tons per ton × price, the mean over markets in the nearest year) where every input of
 * the process has a price and this is requested ({@link Allocation}), otherwise by mass (tons per ton). A form of which only collected scrap is known counts as the place's own, as ore does. An input
 * of which nothing is known is left out; a process without known inputs counts as the place's own.
 *
 * @param own mined or collected in the place itself
 * @param inputs share of each input
 */
record InputMix(double own, SortedMap<FormId, Double> inputs) {

    InputMix {
        inputs = Maps.frozen(inputs);
    }

    /** The mix of a place by the processes that run there; {@code supplied} are the forms whose supply is known. */
    static InputMix of(
            CellIndex tables, int year, Map<Recipe, Double> processes, Set<FormId> supplied, Allocation allocation) {
        SortedMap<FormId, Double> inputs = new TreeMap<>();
        processes.forEach((recipe, part) -> weights(tables, year, recipe, supplied, allocation)
                .forEach((form, weight) -> inputs.merge(form, part * weight, Double::sum)));
        return new InputMix(Math.max(0, 1 - Maps.sum(inputs.values())), inputs);
    }

    /** Part of each supplied input in all known inputs of a process; what is missing to 1 is scrap of the place's own. */
    private static Map<FormId, Double> weights(
            CellIndex tables, int year, Recipe recipe, Set<FormId> supplied, Allocation allocation) {
        List<Ingredient> known = recipe.inputs().stream()
                .filter(input -> supplied.contains(input.form()) || tables.knows(Attribute.SCRAP, input.form()))
                .toList();
        boolean byValue = allocation == Allocation.VALUE
                && known.stream()
                        .allMatch(input -> price(tables, year, input.form()).orElse(0) > 0);
        SortedMap<FormId, Double> weights = new TreeMap<>();
        double total = 0;
        for (Ingredient input : known) {
            double price = byValue ? price(tables, year, input.form()).orElse(0) : 1;
            double weight = input.amount().value() * price;
            total += weight;
            if (supplied.contains(input.form())) {
                weights.merge(input.form(), weight, Double::sum);
            }
        }
        double all = total;
        weights.replaceAll((form, weight) -> all > 0 ? weight / all : 0);
        return weights;
    }

    private static OptionalDouble price(CellIndex tables, int year, FormId form) {
        return tables.nearest(Attribute.PRICE, form, year).stream()
                .flatMap(cells -> cells.cells().stream())
                .mapToDouble(Observed::value)
                .average();
    }
}
