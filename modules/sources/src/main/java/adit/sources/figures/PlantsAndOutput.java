package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Observed;
import adit.world.Place;
import adit.world.Plant;
import adit.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code output-without-capacity}: a place makes a tenth of a form's production or more in the base year, but its operating plants could make less than a third of
 * it. {@code plants-without-output}: the plants of a place are a tenth of the operating capacity for a form or more, but no production of the place is stated for
 * the base year. The rest of the world and by-products are left out.
 */
final class PlantsAndOutput implements FigureRule {

    private static final double NOTABLE = 0.1;
    private static final double LEAST = 0.3;

    @Override
    public void check(Figures figures, Issues issues) {
        World world = figures.world();
        String year = figures.baseYear();
        Totals output = figures.totals(Attribute.PRODUCTION);
        for (Form form : world.forms()) {
            String id = form.id().code();
            Map<String, Double> capacities = capacities(figures, form);
            if (!capacities.isEmpty() && output.in(id, year) > 0 && !isByProduct(world, form)) {
                check(figures, id, year, capacities, output.in(id, year), issues);
            }
        }
    }

    private static void check(
            Figures figures, String form, String year, Map<String, Double> capacities, double all, Issues issues) {
        double capacity =
                capacities.values().stream().mapToDouble(Double::doubleValue).sum();
        for (Observed cell : figures.produced(form)) {
            String place = Totals.key(cell, "place");
            boolean notable = cell.value() >= NOTABLE * all && !place.equals(Place.REMAINDER.code());
            if (notable && capacities.getOrDefault(place, 0.0) < LEAST * cell.value()) {
                issues.add(At.warning(
                        cell.chosen(),
                        "output-without-capacity",
                        "the operating plants of " + place + " for " + form + " have a capacity of "
                                + At.number(capacities.getOrDefault(place, 0.0))
                                + " t/y, less than a third of this output",
                        "check the output, the place, and the status and capacity of the plants"));
            }
        }
        capacities.forEach((place, part) -> {
            if (part >= NOTABLE * capacity
                    && !place.equals(Place.REMAINDER.code())
                    && figures.world()
                            .find(Attribute.PRODUCTION, form, place, year)
                            .isEmpty()) {
                largest(figures, form, place)
                        .ifPresent(plant -> issues.add(At.warning(
                                plant.capacity().chosen(),
                                "plants-without-output",
                                "production.csv has no row for " + form + " in " + place + " in " + year
                                        + ", though its plants are " + At.number(100 * part / capacity)
                                        + " % of the operating capacity",
                                "add the production of the place")));
            }
        });
    }

    private static Map<String, Double> capacities(Figures figures, Form form) {
        Map<String, Double> capacities = new HashMap<>();
        figures.operating(form.id().code())
                .forEach(plant ->
                        capacities.merge(plant.place().code(), plant.capacity().value(), Double::sum));
        return new java.util.TreeMap<>(capacities);
    }

    private static Optional<Plant> largest(Figures figures, String form, String place) {
        return figures.operating(form).stream()
                .filter(plant -> plant.place().code().equals(place))
                .max(java.util.Comparator.comparingDouble(
                        plant -> plant.capacity().value()));
    }

    private static boolean isByProduct(World world, Form form) {
        return world.recipes().stream()
                .anyMatch(recipe -> recipe.byProducts().stream()
                        .anyMatch(part -> part.form().equals(form.id())));
    }
}
