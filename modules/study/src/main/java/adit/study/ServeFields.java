package adit.study;

import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.plandata.question.Serve;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads whose demand a plan is about, and the places whose plants, scrap and stocks do not count. */
final class ServeFields {

    private static final String SERVE = "serve";
    private static final String EXCLUDE = "exclude";

    /** The fields that it reads. */
    static final Set<String> NAMES = Set.of(SERVE, EXCLUDE);

    /** More than there are countries. */
    private static final int MOST = 300;

    private final World world;
    private final Fields fields;
    private final CoalitionFields coalition;

    ServeFields(World world, Fields fields, CoalitionFields coalition) {
        this.world = world;
        this.fields = fields;
        this.coalition = coalition;
    }

    /** Everyone outside the supplier if the study does not say; errors are added to the issues. */
    Serve serve() {
        if (!fields.has(SERVE)) {
            return Serve.EVERYONE;
        }
        String word = fields.text(SERVE);
        Optional<Serve> found =
                Stream.of(Serve.values()).filter(one -> word(one).equals(word)).findFirst();
        if (found.isEmpty() && !word.isBlank()) {
            List<String> known =
                    Stream.of(Serve.values()).map(ServeFields::word).toList();
            fields.error(
                    "unknown-word",
                    fields.line(SERVE),
                    SERVE,
                    word,
                    "this is not one of those whose demand a plan can be about",
                    Nearest.hint(word, known, "use one of " + String.join(", ", known)));
        }
        return found.orElse(Serve.EVERYONE);
    }

    private static String word(Serve serve) {
        return serve.name().toLowerCase(Locale.ROOT);
    }

    /** The excluded places in the order of the study, none if it names none; errors are added to the issues. */
    List<PlaceId> exclude(PlaceId supplier, List<PlaceId> members) {
        Set<PlaceId> excluded = new LinkedHashSet<>();
        for (YamlNode.Scalar node : fields.has(EXCLUDE) ? fields.words(EXCLUDE, MOST) : List.<YamlNode.Scalar>of()) {
            PlaceId place = coalition.place(EXCLUDE, node.text(), node.line());
            checkTwice(node, place, excluded);
            checkSide(node, place, supplier, members);
            excluded.add(place);
        }
        return List.copyOf(excluded);
    }

    private void checkTwice(YamlNode.Scalar node, PlaceId place, Set<PlaceId> before) {
        if (before.contains(place)) {
            error(node, "duplicate-key", "this place is excluded already", "keep one");
            return;
        }
        before.stream()
                .filter(other -> world.overlap(place, other))
                .findFirst()
                .ifPresent(other -> error(
                        node,
                        "excluded-twice",
                        within(place, other) + ", which is excluded already",
                        "keep the group, which includes its places"));
    }

    private void checkSide(YamlNode.Scalar node, PlaceId place, PlaceId supplier, List<PlaceId> members) {
        if (place.equals(supplier)) {
            error(node, "supplier-excluded", "this is the supplier, whose plants never count", "remove it");
        } else if (world.overlap(place, supplier)) {
            error(
                    node,
                    "supplier-excluded",
                    within(place, supplier) + ", the supplier, whose plants never count",
                    "remove it");
        }
        if (members.contains(place)) {
            error(node, "member-excluded", "this place is a member", "remove it here or from coalition.members");
            return;
        }
        members.stream()
                .filter(member -> world.overlap(place, member))
                .forEach(member -> error(
                        node,
                        "member-excluded",
                        within(place, member) + ", a member",
                        "remove it, or name only places outside the members"));
    }

    /** How two places overlap: one reports for the other. */
    private String within(PlaceId place, PlaceId other) {
        return world.reporting(place).equals(other)
                ? "this place is one of those of " + other
                : "one of its places is " + other;
    }

    private void error(YamlNode.Scalar node, String code, String message, String hint) {
        fields.error(code, node.line(), EXCLUDE, node.text(), message, hint);
    }
}
