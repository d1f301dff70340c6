package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.Map;
import java.util.TreeMap;

/** {@code use-and-output}: the projected use of a form in the base year is far from its production. */
final class UseAndOutput implements FigureRule {

    private static final Proportion USUAL = new Proportion("use-and-output", "the use", "its production", 0.3, 3);

    /** Scenarios in which somebody reports the use of single places, not that of the world. */
    private static final String REPORTED = "reported";

    @Override
    public void check(Figures figures, Issues issues) {
        World world = figures.world();
        String year = figures.baseYear();
        Totals output = figures.totals(Attribute.PRODUCTION);
        Map<String, Map<String, Double>> use = new TreeMap<>();
        for (Observed cell : world.list(Attribute.DEMAND)) {
            String scenario = Totals.key(cell, "scenario");
            if (Totals.year(cell).equals(year) && !scenario.equals(REPORTED)) {
                use.computeIfAbsent(Totals.form(cell), form -> new TreeMap<>())
                        .merge(scenario, cell.value(), Double::sum);
            }
        }
        use.forEach((form, scenarios) -> scenarios.forEach((scenario, sum) -> USUAL.check(
                form,
                sum,
                output.in(form, year),
                () -> Largest.of(
                        world,
                        Attribute.DEMAND,
                        Largest.in(form, year)
                                .and(cell -> Totals.key(cell, "scenario").equals(scenario))),
                world,
                issues)));
    }
}
