package adit.dependence.output;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.Maps;
import adit.world.World;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Share of each reported place in the output of a form: {@code s_i = q_i / Σ_j q_j}, 0 to 1, over the places of one table.
 *
 * @param table the output that is shared out
 * @param byPlace share by place; the sum is 1
 */
public record OutputShares(OutputTable table, SortedMap<PlaceId, Double> byPlace) {

    public OutputShares {
        byPlace = Maps.frozen(byPlace);
    }

    /** Shares in the headline table of a form and year ({@link ReportedOutput#headline()}); empty if nothing is reported or all of it is zero. */
    public static Optional<OutputShares> find(World world, FormId form, int year) {
        return ReportedOutput.find(world, form, year).flatMap(outputs -> of(outputs.headline()));
    }

    /** Shares in a table; empty if its total is zero. Example: 30 and 10 t give 0.75 and 0.25. */
    public static Optional<OutputShares> of(OutputTable table) {
        double total = table.total();
        if (!(total > 0)) {
            return Optional.empty();
        }
        SortedMap<PlaceId, Double> shares = new TreeMap<>();
        table.places().forEach((place, figure) -> shares.put(place, figure.value() / total));
        return Optional.of(new OutputShares(table, shares));
    }

    /** Share of a place; empty if the place is not reported. */
    public Optional<Double> find(PlaceId place) {
        return Optional.ofNullable(byPlace.get(place));
    }
}
