package adit.dependence.chain;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.Maps;
import adit.dependence.output.CellIndex;
import adit.dependence.output.PlaceGrouping;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which places the supply of a form was first dug or collected, 0 to 1, traced backwards like {@link LookThroughShare}; the
 * shares of a form in a place sum to 1, since every ton began somewhere.
 */
public final class OriginShares {

    private final PlaceGrouping grouping;
    private final Map<FormId, Map<PlaceId, SortedMap<PlaceId, Double>>> shares = new HashMap<>();

    private OriginShares(CellIndex tables, int year) {
        grouping = new PlaceGrouping(tables.world(), Set.of());
        for (List<FormId> chain : Chains.of(tables.world())) {
            trace(new SupplyGraph(tables, grouping, chain, year, Allocation.VALUE, place -> false));
        }
    }

    /** Traces every form of the world in a year. */
    public static OriginShares of(World world, int year) {
        return new OriginShares(CellIndex.of(world), year);
    }

    private void trace(SupplyGraph graph) {
        for (PlaceId origin : graph.places()) {
            graph.trace(origin::equals)
                    .forEach((form, parts) -> parts.forEach((place, part) -> {
                        if (part > 0) {
                            shares.computeIfAbsent(form, key -> new HashMap<>())
                                    .computeIfAbsent(place, key -> new TreeMap<>())
                                    .put(origin, part);
                        }
                    }));
        }
    }

    /** Share of each origin in the supply of a form in a place; empty if the place has no supply whose origin is known. */
    public Optional<SortedMap<PlaceId, Double>> find(FormId form, PlaceId place) {
        return Optional.ofNullable(shares.getOrDefault(form, Map.of()).get(grouping.node(place)))
                .map(Maps::frozen);
    }
}
