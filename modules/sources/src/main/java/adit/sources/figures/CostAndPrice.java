package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Recipe;
import adit.world.World;
import java.util.Optional;

/** {@code cost-and-price}: a running or capital cost is far from the price of what the process makes. */
final class CostAndPrice implements FigureRule {

    private static final Proportion RUNNING =
            new Proportion("cost-and-price", "the running cost", "its price, US$/t", 0.005, 20);

    private static final Proportion CAPITAL =
            new Proportion("cost-and-price", "the capital cost of a ton a year", "its price, US$/t", 0.01, 100);

    @Override
    public void check(Figures figures, Issues issues) {
        World world = figures.world();
        Prices prices = figures.prices();
        for (Observed cell : world.list(Attribute.COST)) {
            Proportion usual = Totals.key(cell, "item").equals("capital_cost") ? CAPITAL : RUNNING;
            if (!Totals.key(cell, "item").equals("freight")) {
                findRecipe(world, Totals.key(cell, "process")).ifPresent(recipe -> {
                    String form = recipe.output().code();
                    usual.check(
                            form, cell.value(), prices.median(form), () -> Optional.of(cell.chosen()), world, issues);
                });
            }
        }
    }

    static Optional<Recipe> findRecipe(World world, String process) {
        return world.recipes().stream()
                .filter(recipe -> recipe.id().code().equals(process))
                .findFirst();
    }
}
