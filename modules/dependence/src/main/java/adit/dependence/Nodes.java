package adit.dependence;

import adit.basics.PlaceId;
import adit.world.Place;
import adit.world.World;
import java.util.Set;
import java.util.TreeSet;

/** Which place a place counts at: its reporting place, and for members of a coalition the coalition as one. */
final class Nodes {

    private final World world;
    private final Set<PlaceId> members;
    private final PlaceId coalition;

    private Nodes(World world, Set<PlaceId> members, PlaceId coalition) {
        this.world = world;
        this.members = members;
        this.coalition = coalition;
    }

    /** Every reporting place by itself. */
    static Nodes single(World world) {
        return new Nodes(world, Set.of(), Place.REMAINDER);
    }

    /**
     * The members as one place, with the code of the first of them.
     *
     * @throws IllegalArgumentException if there are no members
     */
    static Nodes coalition(World world, Set<PlaceId> coalition) {
        if (coalition.isEmpty()) {
            throw new IllegalArgumentException("a coalition without members\n    try: give at least one place");
        }
        TreeSet<PlaceId> members = new TreeSet<>();
        coalition.forEach(member -> members.add(world.reporting(member)));
        return new Nodes(world, members, members.first());
    }

    PlaceId node(PlaceId place) {
        PlaceId reporting = world.reporting(place);
        return members.contains(reporting) ? coalition : reporting;
    }

    /** The place that represents all members. */
    PlaceId coalition() {
        return coalition;
    }
}
