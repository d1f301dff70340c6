package adit.sources.figures;

import adit.basics.Issues;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import java.util.Comparator;
import java.util.List;

/** {@code capacity-and-output}: the operating capacity that makes a form is far from its production in the base year. */
final class CapacityAndOutput implements FigureRule {

    private static final Proportion USUAL =
            new Proportion("capacity-and-output", "the operating capacity", "its production", 0.5, 4);

    @Override
    public void check(Figures figures, Issues issues) {
        World world = figures.world();
        String year = figures.baseYear();
        Totals output = figures.totals(Attribute.PRODUCTION);
        for (Form form : world.forms()) {
            List<Observed> capacities = figures.operating(form.id().code()).stream()
                    .map(Plant::capacity)
                    .toList();
            USUAL.check(
                    form.id().code(),
                    capacities.stream().mapToDouble(Observed::value).sum(),
                    output.in(form.id().code(), year),
                    () -> capacities.stream()
                            .max(Comparator.comparingDouble(Observed::value))
                            .map(Observed::chosen),
                    world,
                    issues);
        }
    }
}
