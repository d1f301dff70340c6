package adit.dependence.chain;

import adit.basics.FormId;
import adit.world.Form;
import adit.world.Ingredient;
import adit.world.Recipe;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms that recipes connect, such as everything between a rare-earth mine and a magnet. */
final class Chains {

    private Chains() {}

    /** Every form of the world in exactly one chain, chains and forms in the order of the file. */
    static List<List<FormId>> of(World world) {
        Map<FormId, FormId> head = new LinkedHashMap<>();
        world.forms().stream().map(Form::id).forEach(form -> head.put(form, form));
        for (Recipe recipe : world.recipes()) {
            recipe.inputs().stream().map(Ingredient::form).forEach(input -> join(head, recipe.output(), input));
            recipe.byProducts().stream().map(Ingredient::form).forEach(beside -> join(head, recipe.output(), beside));
        }
        Map<FormId, List<FormId>> chains = new LinkedHashMap<>();
        head.forEach((form, chain) ->
                chains.computeIfAbsent(chain, key -> new ArrayList<>()).add(form));
        return List.copyOf(chains.values());
    }

    private static void join(Map<FormId, FormId> head, FormId a, FormId b) {
        FormId to = head.getOrDefault(a, a);
        FormId from = head.getOrDefault(b, b);
        head.putIfAbsent(a, to);
        head.putIfAbsent(b, from);
        head.replaceAll((form, chain) -> chain.equals(from) ? to : chain);
    }
}
