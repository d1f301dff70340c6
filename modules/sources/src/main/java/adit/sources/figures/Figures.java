package adit.sources.figures;

import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Status;
import adit.world.World;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a world as rules need them; totals and prices are added up once, when the first rule asks. Not safe for several threads. */
final class Figures {

    private final World world;
    private final Map<Attribute, Totals> totals = new EnumMap<>(Attribute.class);
    private @Nullable Prices prices;
    private @Nullable Map<String, List<Plant>> operating;
    private @Nullable Map<String, List<Observed>> produced;

    Figures(World world) {
        this.world = world;
    }

    World world() {
        return world;
    }

    /** The base year as the cells write it. */
    String baseYear() {
        return String.valueOf(world.baseYear());
    }

    /** The totals of an attribute whose cells have a form and a year. */
    Totals totals(Attribute attribute) {
        return totals.computeIfAbsent(attribute, each -> Totals.of(world, each));
    }

    Prices prices() {
        if (prices == null) {
            prices = Prices.of(world);
        }
        return prices;
    }

    /** Operating plants whose main output is a form, in the order of the file. */
    List<Plant> operating(String form) {
        if (operating == null) {
            operating = world.facilities().stream()
                    .filter(plant -> plant.status() == Status.OPERATING)
                    .collect(Collectors.groupingBy(
                            plant -> world.getRecipe(plant.process()).output().code()));
        }
        return operating.getOrDefault(form, List.of());
    }

    /** Production of a form in the base year, in the order of the places. */
    List<Observed> produced(String form) {
        if (produced == null) {
            produced = world.list(Attribute.PRODUCTION).stream()
                    .filter(cell -> Totals.year(cell).equals(baseYear()))
                    .collect(Collectors.groupingBy(Totals::form));
        }
        return produced.getOrDefault(form, List.of());
    }
}
