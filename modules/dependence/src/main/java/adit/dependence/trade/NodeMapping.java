package adit.dependence.trade;

import adit.basics.PlaceId;
import adit.world.Place;
import adit.world.World;
import java.util.Set;
import java.util.TreeSet;

/** Which place a place counts at: its reporting place, and for members of a coalition the coalition as one. */
public final class NodeMapping {

    private final World world;
    private final Set<PlaceId> members;
    private final PlaceId coalition;

    private NodeMapping(World world, Set<PlaceId> members, PlaceId coalition) {
        this.world = world;
        this.members = members;
        this.coalition = coalition;
    }

    /** Every reporting place by itself. */
    public static NodeMapping single(World world) {
        return new NodeMapping(world, Set.of(), Place.REMAINDER);
    }

    /**
     * The members as one place, with the code of the first of them.
     *
     * @throws IllegalArgumentException if there are no members
     */
    public static NodeMapping coalition(World world, Set<PlaceId> coalition) {
        if (coalition.isEmpty()) {
            throw new IllegalArgumentException("a coalition without members\n    try: give at least one place");
        }
        TreeSet<PlaceId> members = new TreeSet<>();
        coalition.forEach(member -> members.add(world.reporting(member)));
        return new NodeMapping(world, members, members.first());
    }

    public PlaceId node(PlaceId place) {
        PlaceId reporting = world.reporting(place);
        return members.contains(reporting) ? coalition : reporting;
    }

    /** The place that represents all members. */
    public PlaceId coalition() {
        return coalition;
    }
}
