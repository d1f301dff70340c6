package adit.dependence.measures;

import adit.basics.FormId;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.output.OutputShares;
import adit.world.Place;
import adit.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The largest places and their joint share of output, 0 to 1. The remainder row is not a place, but it is in the total.
 *
 * @param places the largest first; fewer than requested if fewer have output
 * @param share their shares together
 */
public record TopShare(
        List<PlaceId> places, @Measured(UnitOfMeasure.SHARE) double share) {

    public TopShare {
        places = List.copyOf(places);
    }

    /** The {@code count} largest places in the headline table of a form and year; empty if nothing is reported. */
    public static Optional<TopShare> find(World world, FormId form, int year, int count) {
        return OutputShares.find(world, form, year).flatMap(shares -> of(shares, count));
    }

    /** The {@code count} largest places; equal ones by code; empty if only the remainder makes anything. */
    public static Optional<TopShare> of(OutputShares shares, int count) {
        List<Map.Entry<PlaceId, Double>> largest = shares.byPlace().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Place.REMAINDER) && entry.getValue() > 0)
                .sorted(Map.Entry.<PlaceId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .toList();
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        double share = largest.stream().mapToDouble(Map.Entry::getValue).sum();
        return Optional.of(new TopShare(largest.stream().map(Map.Entry::getKey).toList(), share));
    }
}
