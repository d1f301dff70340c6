package adit.world;

import adit.basics.FormId;
import adit.basics.ProcessId;
import java.util.List;

/**
 * What a process turns into what. Activity and capacity are measured in tons of the main output.
 *
 * @param id code
 * @param name English name
 * @param skill the class of know-how that processes share, such as {@code magnet-making}
 * @param output the main output, one ton per unit of activity
 * @param inputs what goes in; empty only for mines
 * @param byProducts what else comes out
 */
public record Recipe(
        ProcessId id, String name, String skill, FormId output, List<Ingredient> inputs, List<Ingredient> byProducts) {

    public Recipe {
        inputs = List.copyOf(inputs);
        byProducts = List.copyOf(byProducts);
    }
}
