package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.World;
import java.util.TreeSet;

/** {@code reserves-and-output}: the reserves of a form last far shorter, or far longer, than usual at the output of the base year. */
final class ReservesAndOutput implements FigureRule {

    private static final Proportion USUAL =
            new Proportion("reserves-and-output", "the reserve", "its yearly production", 5, 1000);

    @Override
    public void check(Figures figures, Issues issues) {
        World world = figures.world();
        String base = figures.baseYear();
        Totals reserves = figures.totals(Attribute.RESERVE);
        Totals output = figures.totals(Attribute.PRODUCTION);
        TreeSet<String> years = new TreeSet<>();
        world.list(Attribute.RESERVE).forEach(cell -> years.add(Totals.year(cell)));
        for (String year : years) {
            world.list(Attribute.RESERVE).stream()
                    .filter(cell -> Totals.year(cell).equals(year))
                    .map(Totals::form)
                    .distinct()
                    .sorted()
                    .forEach(form -> USUAL.check(
                            form,
                            reserves.in(form, year),
                            output.in(form, base),
                            () -> Largest.of(world, Attribute.RESERVE, Largest.in(form, year)),
                            world,
                            issues));
        }
    }
}
