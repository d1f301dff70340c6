package adit.world;

import adit.basics.FormId;
import adit.basics.ProcessId;
import java.util.List;
import java.util.Map;

/**
 * Inputs and outputs of a process. Activity and capacity are measured in tons of the main output.
 *
 * @param id code
 * @param name English name
 * @param nameJa Japanese name; the English name if the world has none
 * @param skill the class of know-how that processes share, such as {@code magnet-making}
 * @param output the main output, one ton per unit of activity
 * @param inputs inputs; empty only for mines
 * @param byProducts outputs in addition to the main output
 */
public record Recipe(
        ProcessId id,
        String name,
        String nameJa,
        String skill,
        FormId output,
        List<Ingredient> inputs,
        List<Ingredient> byProducts) {

    public Recipe {
        inputs = List.copyOf(inputs);
        byProducts = List.copyOf(byProducts);
    }

    /** A process without a Japanese name of its own. */
    public Recipe(
            ProcessId id,
            String name,
            String skill,
            FormId output,
            List<Ingredient> inputs,
            List<Ingredient> byProducts) {
        this(id, name, name, skill, output, inputs, byProducts);
    }

    /** The same with other figures in some cells. */
    Recipe with(Map<Cell, Observed> replaced) {
        return new Recipe(id, name, nameJa, skill, output, replace(inputs, replaced), replace(byProducts, replaced));
    }

    private static List<Ingredient> replace(List<Ingredient> parts, Map<Cell, Observed> replaced) {
        return parts.stream()
                .map(part -> new Ingredient(
                        part.form(), replaced.getOrDefault(part.amount().cell(), part.amount())))
                .toList();
    }
}
