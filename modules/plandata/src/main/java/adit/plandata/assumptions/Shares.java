package adit.plandata.assumptions;

import adit.basics.FormId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which part of its form, in the world, a cell speaks for: capacity of plants, or tons of flows and stocks. */
final class Shares {

    private final CellForms about;
    private final Map<FormId, Double> capacity = new HashMap<>();
    private final Map<String, Double> plants = new HashMap<>();
    private final Map<List<Object>, Double> tons = new HashMap<>();

    Shares(World world, CellForms about) {
        this.about = about;
        for (Plant plant : world.plants()) {
            FormId form = world.getRecipe(plant.process()).output();
            capacity.merge(form, plant.capacity().value(), Double::sum);
        }
        for (Plant plant : world.plants()) {
            double all = capacity.getOrDefault(world.getRecipe(plant.process()).output(), 0.0);
            plants.put(plant.id().code(), all > 0 ? plant.capacity().value() / all : 0);
        }
        world.cells()
                .filter(each -> isAmount(each.cell().attribute()))
                .forEach(each -> tons.merge(key(each.cell()), each.value(), Double::sum));
    }

    private static boolean isAmount(Attribute attribute) {
        return switch (attribute) {
            case PRODUCTION, TRADE, DEMAND, SCRAP, STOCK, RESERVE -> true;
            default -> false;
        };
    }

    private List<Object> key(Cell cell) {
        return List.of(cell.attribute(), about.find(cell));
    }

    /** Part of the capacity of all plants, of all stages of being, that make the same form. */
    double ofPlant(String plant) {
        return plants.getOrDefault(plant, 0.0);
    }

    /** Share of the capacity or of the tons; 1 for figures that apply to a whole form or process. */
    double of(List<Observed> cells) {
        Cell first = cells.getFirst().cell();
        if (first.find(Key.PLANT).isPresent()) {
            return Math.min(
                    1,
                    cells.stream()
                            .map(each -> each.cell().get(Key.PLANT))
                            .distinct()
                            .mapToDouble(this::ofPlant)
                            .sum());
        }
        double all = tons.getOrDefault(key(first), 0.0);
        return isAmount(first.attribute()) && all > 0
                ? cells.stream().mapToDouble(Observed::value).sum() / all
                : 1;
    }
}
