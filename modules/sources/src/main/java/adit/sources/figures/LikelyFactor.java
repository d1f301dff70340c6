package adit.sources.figures;

import adit.sources.table.ResourceTable;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A mistake that explains a ratio of two figures: units of another size ({@code factors.csv}), or another content basis of the commodity
 * ({@code conversions.csv} of the world).
 *
 * @param factor the ratio that the mistake gives, more than 1
 * @param meaning the mistake
 */
record LikelyFactor(double factor, String meaning) {

    /** How far, relatively, a ratio may be from the factor. */
    private static final double TOLERANCE = 0.08;

    private static final List<LikelyFactor> GENERAL = ResourceTable.rows(LikelyFactor.class, "factors.csv").stream()
            .map(row -> new LikelyFactor(row.number("factor"), row.text("meaning")))
            .toList();

    /** The nearest factor to a ratio of two figures of a commodity, if it is near; the order of the two does not matter. */
    static Optional<LikelyFactor> find(double ratio, String commodity, World world) {
        double wanted = ratio < 1 ? 1 / ratio : ratio;
        List<LikelyFactor> all = new ArrayList<>(GENERAL);
        world.list(Attribute.CONVERSION).stream()
                .filter(cell -> cell.cell().keys().getFirst().equals(commodity))
                .map(LikelyFactor::ofBasis)
                .forEach(all::add);
        return all.stream()
                .filter(each -> each.distance(wanted) < TOLERANCE)
                .min(Comparator.comparingDouble(each -> each.distance(wanted)));
    }

    /** The words for a hint; a general one if no factor is near. */
    static String hint(double ratio, String commodity, World world) {
        return find(ratio, commodity, world)
                .map(found ->
                        "the ratio is near " + At.number(found.factor()) + " (" + found.meaning() + "): check the unit")
                .orElse("check the unit, and the figure in its source");
    }

    private static LikelyFactor ofBasis(Observed cell) {
        double value = cell.value();
        return new LikelyFactor(
                value < 1 ? 1 / value : value,
                cell.chosen().cell().keys().get(1) + " for "
                        + cell.chosen().cell().keys().get(0));
    }

    private double distance(double ratio) {
        return Math.abs(Math.log(ratio / factor));
    }
}
