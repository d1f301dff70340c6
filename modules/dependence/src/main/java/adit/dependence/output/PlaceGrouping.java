package adit.dependence.output;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.dependence.figures.OutputFigure;
import adit.world.World;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Aggregates numbers of single places to the places that report trade and use; some may be kept separate. */
public final class PlaceGrouping {

    private final World world;
    private final Set<PlaceId> apart;

    public PlaceGrouping(World world, Set<PlaceId> apart) {
        this.world = world;
        this.apart = Set.copyOf(apart);
    }

    public PlaceId node(PlaceId place) {
        return apart.contains(place) ? place : world.reporting(place);
    }

    public SortedSet<PlaceId> nodes(Set<PlaceId> places) {
        SortedSet<PlaceId> nodes = new TreeSet<>();
        places.forEach(place -> nodes.add(node(place)));
        return nodes;
    }

    /** True if a group reports for a place and the place itself has no data: its trade cannot be separated from the group's. */
    public boolean hides(PlaceId place, Set<PlaceId> known) {
        return !known.contains(place) && !world.reporting(place).equals(place);
    }

    /** Output of a table by reporting place with its range, t/y; ends are added. */
    public SortedMap<PlaceId, Estimate> ranges(OutputTable table) {
        SortedMap<PlaceId, Estimate> sums = new TreeMap<>();
        for (Map.Entry<PlaceId, OutputFigure> entry : table.places().entrySet()) {
            sums.merge(node(entry.getKey()), entry.getValue().tonnes(), PlaceGrouping::plus);
        }
        return sums;
    }

    private static Estimate plus(Estimate a, Estimate b) {
        return new Estimate(a.value() + b.value(), a.low() + b.low(), a.high() + b.high());
    }

    /** Output of a table by reporting place, t/y. */
    public SortedMap<PlaceId, Double> outputs(OutputTable table) {
        SortedMap<PlaceId, Double> sums = new TreeMap<>();
        for (Map.Entry<PlaceId, OutputFigure> entry : table.places().entrySet()) {
            sums.merge(node(entry.getKey()), entry.getValue().value(), Double::sum);
        }
        return sums;
    }
}
