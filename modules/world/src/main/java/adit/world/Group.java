package adit.world;

import adit.basics.PlaceId;
import java.util.List;

/**
 * Places that are spoken of together, such as the members of an alliance.
 *
 * @param id code, which is not that of a place
 * @param name English name
 * @param nameJa Japanese name
 * @param members its places, in the order of the file
 */
public record Group(String id, String name, String nameJa, List<PlaceId> members) {

    public Group {
        members = List.copyOf(members);
    }
}
