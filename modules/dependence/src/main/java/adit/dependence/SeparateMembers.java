package adit.dependence;

import adit.basics.PlaceId;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Members of a coalition that belong to a group which is no member: they are counted by their own figures, not by those of the group.
 *
 * @param members in the order of the question
 */
public record SeparateMembers(World world, PlaceId supplier, Set<PlaceId> members) {

    /** The world in which they report for themselves. */
    public World apart() {
        Set<PlaceId> separate = separate();
        return separate.isEmpty() ? world : world.apart(separate);
    }

    /** Those without any trade of their own, so that nothing is known of them. */
    public List<PlaceId> withoutFigures() {
        List<Observed> trade = world.list(Attribute.TRADE);
        return separate().stream()
                .filter(place -> trade.stream()
                        .noneMatch(flow ->
                                flow.cell().is(Key.FROM, place) || flow.cell().is(Key.TO, place)))
                .toList();
    }

    private Set<PlaceId> separate() {
        return members.stream()
                .filter(member -> !member.equals(world.reporting(member)))
                .filter(member -> !world.reporting(member).equals(supplier))
                .filter(member -> !members.contains(world.reporting(member)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
