package adit.world;

import adit.basics.Nearest;
import adit.basics.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to try for a word that is no place of a world: the place of that name or those initials, the places of a group, or the nearest code. */
public final class PlaceHint {

    private final World world;

    private PlaceHint(World world) {
        this.world = world;
    }

    /**
     * The suggestion. Example: {@code UK} are the initials of United Kingdom.
     *
     * @param known further words that can be used, such as codes of groups
     * @param otherwise what to try if nothing is near
     */
    public static String of(World world, String word, List<String> known, String otherwise) {
        return new PlaceHint(world).hint(word.strip(), known, otherwise);
    }

    private String hint(String word, List<String> known, String otherwise) {
        List<String> near = new ArrayList<>(
                world.places().stream().map(place -> place.id().code()).toList());
        near.addAll(known);
        return near.stream()
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .or(() -> named(word).map(PlaceId::code))
                .map(code -> "did you mean " + code + "?")
                .or(() -> group(word).map(this::members))
                .orElseGet(() -> Nearest.hint(word, near, otherwise));
    }

    private Optional<PlaceId> named(String word) {
        List<Place> found = world.places().stream()
                .filter(place -> place.name().equalsIgnoreCase(word)
                        || place.nameJa().equals(word)
                        || initials(place.name()).equals(word))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String each : List.of(name.split(" "))) {
            if (!each.isEmpty() && Character.isUpperCase(each.charAt(0))) {
                initials.append(each.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    private Optional<Group> group(String word) {
        return world.vocabulary().groups().values().stream()
                .filter(group -> group.id().equalsIgnoreCase(word)
                        || group.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))
                        || group.nameJa().equals(word))
                .filter(group -> !group.members().isEmpty())
                .findFirst();
    }

    /** The members that report, without those for which another member does. */
    private String members(Group group) {
        List<String> codes = group.members().stream()
                .filter(member -> !group.members().contains(world.reporting(member))
                        || world.reporting(member).equals(member))
                .map(PlaceId::code)
                .toList();
        return "this is a group: write its places, " + String.join(", ", codes);
    }
}
