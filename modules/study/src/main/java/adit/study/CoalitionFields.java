package adit.study;

import adit.basics.PlaceId;
import adit.dependence.SeparateMembers;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import adit.world.Place;
import adit.world.PlaceHint;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads supplier and coalition of a study of any kind. */
final class CoalitionFields {

    /** The fields that it reads. */
    static final Set<String> NAMES = Set.of("supplier", "coalition");

    /** A plan with 60 members takes about a minute; with 200 it did not end in 400 s. */
    static final int MOST_MEMBERS = 60;

    private final World world;
    private final Fields fields;
    private final Fields coalition;

    CoalitionFields(World world, Fields fields) {
        this.world = world;
        this.fields = fields;
        coalition = fields.group("coalition", true).only(Set.of("name", "members"));
    }

    /** The dominant supplier; errors are added to the issues. */
    PlaceId supplier() {
        return place("supplier", fields.text("supplier"), fields.line("supplier"));
    }

    /** Name of the group, such as G7+. */
    String name() {
        return coalition.findText("name").orElse("coalition");
    }

    /** A place that a field names; an error is added to the issues if the world does not have it. */
    PlaceId place(String field, String code, int line) {
        List<String> known =
                world.places().stream().map(Place::id).map(PlaceId::code).toList();
        if (!code.isBlank() && !known.contains(code)) {
            fields.error(
                    "unknown-place",
                    line,
                    field,
                    code,
                    "this place is not in the world",
                    PlaceHint.of(world, code, List.of(), "use a code of places.csv, such as USA"));
        }
        return new PlaceId(code.isBlank() ? "?" : code);
    }

    /** The members in the order of the study, in which a place is not beside its group, and has figures of its own; errors are added to the issues. */
    List<PlaceId> separateMembers(PlaceId supplier) {
        List<PlaceId> members = members(supplier);
        checkGroups(new LinkedHashSet<>(members), supplier);
        return members;
    }

    /** The members in the order of the study, which may be a group and some of its places; errors are added to the issues. */
    List<PlaceId> members(PlaceId supplier) {
        Set<PlaceId> members = new LinkedHashSet<>();
        for (YamlNode.Scalar node : coalition.words("members", MOST_MEMBERS)) {
            String code = node.text();
            PlaceId member = place("coalition.members", code, node.line());
            if (!members.add(member)) {
                fields.error("duplicate-key", node.line(), "coalition.members", code, "duplicate member", "keep one");
            }
            if (member.equals(supplier)) {
                fields.error(
                        "supplier-is-member",
                        node.line(),
                        "coalition.members",
                        code,
                        "the supplier cannot be a member",
                        "remove it");
            } else if (world.overlap(member, supplier)) {
                overlaps(node, supplier);
            }
        }
        return List.copyOf(members);
    }

    /** A group and one of its places cannot be on both sides: figures of the group include those of the place. */
    private void overlaps(YamlNode.Scalar node, PlaceId supplier) {
        boolean within = world.reporting(supplier).code().equals(node.text());
        fields.error(
                "supplier-overlaps",
                node.line(),
                "coalition.members",
                node.text(),
                within
                        ? "the supplier " + supplier + " is one of the places of " + node.text()
                        : "this place is one of those of the supplier " + supplier,
                "remove it, or name another supplier");
    }

    private void checkGroups(Set<PlaceId> members, PlaceId supplier) {
        for (PlaceId member : members) {
            PlaceId group = world.reporting(member);
            if (!group.equals(member) && members.contains(group)) {
                refuse(member, "remove it: the figures of " + group + " include it");
            }
        }
        new SeparateMembers(world, supplier, members)
                .withoutFigures()
                .forEach(member -> refuse(member, "name " + world.reporting(member) + " instead"));
    }

    private void refuse(PlaceId member, String hint) {
        coalition.error(
                "member-in-group",
                coalition.line("members"),
                "members",
                member.code(),
                "figures of this place are reported under " + world.reporting(member),
                hint);
    }
}
