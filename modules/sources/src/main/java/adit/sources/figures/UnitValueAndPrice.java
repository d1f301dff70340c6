package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.World;

/** {@code unit-value-and-price}: the trade of a form in the base year has a value per ton far from its price. */
final class UnitValueAndPrice implements FigureRule {

    private static final Proportion USUAL =
            new Proportion("unit-value-and-price", "the value per ton of the trade", "its price, US$/t", 1 / 3.0, 3);

    private static final double THOUSAND = 1000;

    @Override
    public void check(Figures figures, Issues issues) {
        World world = figures.world();
        String year = figures.baseYear();
        Totals tons = figures.totals(Attribute.TRADE);
        Totals values = figures.totals(Attribute.TRADE_VALUE);
        Prices prices = figures.prices();
        for (Form form : world.forms()) {
            String id = form.id().code();
            USUAL.check(
                    id,
                    values.in(id, year) * THOUSAND / tons.in(id, year),
                    prices.median(id, year),
                    () -> Largest.of(world, Attribute.TRADE, Largest.in(id, year)),
                    world,
                    issues);
        }
    }
}
