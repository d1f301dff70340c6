package adit.importers.purchases;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.importers.publishers.PlaceNames;
import adit.sources.table.Row;
import adit.world.Form;
import adit.world.Group;
import adit.world.Place;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms and places of a purchase file; for a word that is neither, what was meant. */
final class PurchaseWords {

    private final World world;
    private final Issues issues;
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, PlaceId> names = PlaceNames.load();

    PurchaseWords(World world, Issues issues) {
        this.world = world;
        this.issues = issues;
        for (Form each : world.forms()) {
            forms.put(each.name(), each.id().code());
        }
        for (Place each : world.places()) {
            places.put(each.name(), each.id().code());
        }
    }

    /** {@code unknown-form}: true if the row names a form of the world. */
    boolean isForm(Row row) {
        String code = row.text("form");
        return forms.containsValue(code)
                || isUnknown(
                        row, "form", nearest(code, forms).orElse("use an id of forms.csv, such as refined-copper"));
    }

    /** {@code unknown-place}: true if the row names a place of the world. */
    boolean isPlace(Row row) {
        String code = row.text("place");
        return places.containsValue(code)
                || isUnknown(
                        row,
                        "place",
                        members(code)
                                .or(() -> named(code))
                                .or(() -> nearest(code, places))
                                .orElse("use a code of places.csv, such as USA"));
    }

    private boolean isUnknown(Row row, String column, String hint) {
        issues.add(row.at(column).error("unknown-" + column, "this " + column + " is not in the world", hint));
        return false;
    }

    /** A group is not a place: the places that report for its members. */
    private Optional<String> members(String word) {
        return world.vocabulary().groups().values().stream()
                .filter(group -> List.of(group.id(), group.name()).stream().anyMatch(word.strip()::equalsIgnoreCase))
                .findFirst()
                .map(this::members)
                .filter(found -> !found.isEmpty())
                .map(found -> "this is a group: write a row for each place that is bought from, of " + found);
    }

    /** In the order of the world's places. */
    private String members(Group group) {
        Set<PlaceId> reporting = new LinkedHashSet<>();
        group.members().forEach(member -> reporting.add(world.reporting(member)));
        return world.places().stream()
                .map(Place::id)
                .filter(reporting::contains)
                .map(PlaceId::code)
                .collect(Collectors.joining(", "));
    }

    /** A name that the importers know. */
    private Optional<String> named(String word) {
        return Optional.ofNullable(names.get(PlaceNames.key(word)))
                .filter(place -> world.findPlace(place).isPresent())
                .map(place -> meant(place.code()));
    }

    private static Optional<String> nearest(String word, Map<String, String> codes) {
        List<String> all = new ArrayList<>(codes.keySet());
        all.sort(String::compareTo);
        return Nearest.find(word, all)
                .map(codes::get)
                .or(() -> Nearest.find(word, codes.values().stream().sorted().toList()))
                .map(PurchaseWords::meant);
    }

    private static String meant(String code) {
        return "did you mean " + code + "?";
    }
}
