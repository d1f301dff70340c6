package adit.check.words;

import adit.basics.PlaceId;
import java.util.Set;

/**
 * Countries that an article names together.
 *
 * @param code such as G7
 * @param name English name
 * @param nameJa Japanese name
 * @param members codes of countries, and of the group places of the data
 */
public record Group(String code, String name, String nameJa, Set<PlaceId> members) {

    public Group {
        members = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(members));
    }
}
