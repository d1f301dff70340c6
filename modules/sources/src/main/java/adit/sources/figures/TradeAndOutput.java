package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.World;

/** {@code trade-and-output}: more of a form is traded in the base year than is made. */
final class TradeAndOutput implements FigureRule {

    private static final Proportion USUAL = new Proportion("trade-and-output", "the trade", "its production", 0, 2);

    @Override
    public void check(Figures figures, Issues issues) {
        World world = figures.world();
        String year = figures.baseYear();
        Totals traded = figures.totals(Attribute.TRADE);
        Totals output = figures.totals(Attribute.PRODUCTION);
        for (Form form : world.forms()) {
            String id = form.id().code();
            USUAL.check(
                    id,
                    traded.in(id, year),
                    output.in(id, year),
                    () -> Largest.of(world, Attribute.TRADE, Largest.in(id, year)),
                    world,
                    issues);
        }
    }
}
