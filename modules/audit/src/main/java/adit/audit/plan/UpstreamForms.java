package adit.audit.plan;

import adit.basics.FormId;
import adit.world.Form;
import adit.world.Recipe;
import adit.world.World;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The forms {@code m}: the target form and everything upstream of it by recipes, by-products included. */
final class UpstreamForms {

    private UpstreamForms() {}

    /** In the order of the world. */
    static List<FormId> of(World world, Collection<FormId> targets) {
        Set<FormId> found = new HashSet<>(targets);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Recipe recipe : world.recipes()) {
                grown |= made(recipe).anyMatch(found::contains) && found.addAll(all(recipe));
            }
        }
        return world.forms().stream().map(Form::id).filter(found::contains).toList();
    }

    private static Stream<FormId> made(Recipe recipe) {
        return Stream.concat(
                Stream.of(recipe.output()), recipe.byProducts().stream().map(part -> part.form()));
    }

    private static List<FormId> all(Recipe recipe) {
        return Stream.concat(made(recipe), recipe.inputs().stream().map(part -> part.form()))
                .toList();
    }
}
