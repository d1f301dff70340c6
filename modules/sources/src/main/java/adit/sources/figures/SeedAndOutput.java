package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.Optional;

/** {@code seed-and-output}: the capacity that newcomers may add each year (kappa) is a large part of the world's output. */
final class SeedAndOutput implements FigureRule {

    private static final Proportion USUAL =
            new Proportion("seed-and-output", "the seed of new capacity", "its production", 0.0002, 0.3);

    @Override
    public void check(Figures figures, Issues issues) {
        World world = figures.world();
        String year = figures.baseYear();
        Totals output = figures.totals(Attribute.PRODUCTION);
        for (Observed cell : world.list(Attribute.GROWTH)) {
            if (Totals.key(cell, "item").equals("kappa")) {
                CostAndPrice.findRecipe(world, Totals.key(cell, "process"))
                        .ifPresent(recipe -> USUAL.check(
                                recipe.output().code(),
                                cell.value(),
                                output.in(recipe.output().code(), year),
                                () -> Optional.of(cell.chosen()),
                                world,
                                issues));
            }
        }
    }
}
