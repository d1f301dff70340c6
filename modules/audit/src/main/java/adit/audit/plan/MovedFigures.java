package adit.audit.plan;

import adit.basics.PlaceId;
import adit.plandata.result.VerdictRange.MovedCell;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the figures that a range says were moved with those of the world. */
final class MovedFigures {

    private static final String ANY = "*";

    private final AuditInputs inputs;
    private final World world;
    private final MaxViolation figures;
    private final Map<String, Observed> byName = new HashMap<>();

    /** Violations are added to {@code figures}. */
    MovedFigures(AuditInputs inputs, World world, MaxViolation figures) {
        this.inputs = inputs;
        this.world = world;
        this.figures = figures;
        world.cells().forEach(one -> byName.put(one.cell().toString(), one));
    }

    /** The figures of a group: at least one, each as the world states it, of places that count. */
    void require(String group, List<MovedCell> cells) {
        figures.unless(!cells.isEmpty(), () -> group + " has no figures");
        for (MovedCell cell : cells) {
            Observed found = byName.get(cell.cell());
            figures.unless(found != null && same(cell, found) && counts(found.cell()), cell::toString);
        }
    }

    /** Figures of a place that is not served, or of a plant that is no unit, are not in the plan. */
    private boolean counts(Cell cell) {
        Optional<PlaceId> place = cell.find(Key.PLACE)
                .filter(code -> !code.equals(ANY))
                .map(PlaceId::new)
                .or(() -> cell.find(Key.PLANT).flatMap(this::placeOf));
        AuditNodes nodes = inputs.nodes();
        boolean demand = cell.attribute() == Attribute.DEMAND;
        return place.map(one -> demand ? nodes.hasDemand(one) : nodes.hasSupply(one))
                .orElse(true);
    }

    private Optional<PlaceId> placeOf(String plant) {
        return world.plants().stream()
                .filter(one -> one.id().code().equals(plant))
                .map(Plant::place)
                .findFirst();
    }

    private static boolean same(MovedCell cell, Observed found) {
        return cell.value() == found.value()
                && cell.low() == found.estimate().low()
                && cell.high() == found.estimate().high()
                && cell.unit().equals(found.chosen().unit());
    }
}
