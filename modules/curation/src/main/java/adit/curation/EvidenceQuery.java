package adit.curation;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.Parameters;
import adit.world.Attribute;
import adit.world.Place;
import adit.world.PlaceHint;
import adit.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The requested cells.
 *
 * @param subject forms or a plant
 * @param place only cells of this place; empty for all
 * @param attribute only cells of this kind; empty for all
 * @param year only cells of this year; empty for all
 */
public record EvidenceQuery(Subject subject, Optional<Place> place, Optional<Attribute> attribute, OptionalInt year) {

    /**
     * Looks words up; empty if one is unknown, with every reason among the issues.
     *
     * @param place code or name; empty for all places
     * @param attribute word of an attribute; empty for all
     * @param year 0 for all years
     * @param parameters names of the parameters, for issues: FORM, PLACE and attribute
     */
    public static Optional<EvidenceQuery> find(
            World world,
            String subject,
            String place,
            String attribute,
            int year,
            Parameters parameters,
            Issues issues) {
        Optional<Subject> found = Subject.find(world, subject, parameters, issues);
        Optional<Place> where = place.isEmpty() ? Optional.empty() : place(world, place, parameters, issues);
        Optional<Attribute> kind = attribute.isEmpty() ? Optional.empty() : attribute(attribute, parameters, issues);
        if (!place.isEmpty() && found.flatMap(Subject::plant).isPresent()) {
            issues.add(parameters.error(
                    "place-of-plant",
                    "PLACE",
                    place,
                    "a plant already has a place",
                    "leave the place out, or give a form"));
        }
        OptionalInt when = year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
        return issues.hasErrors() ? Optional.empty() : found.map(what -> new EvidenceQuery(what, where, kind, when));
    }

    private static Optional<Place> place(World world, String word, Parameters parameters, Issues issues) {
        Optional<Place> found = world.places().stream()
                .filter(place -> place.id().code().equalsIgnoreCase(word)
                        || place.name().equalsIgnoreCase(word)
                        || place.nameJa().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = world.places().stream().map(Place::name).toList();
            issues.add(parameters.error(
                    "unknown-place",
                    "PLACE",
                    word,
                    "this place is not in the world",
                    PlaceHint.of(world, word, known, "use a code of places.csv, such as USA")));
        }
        return found;
    }

    private static Optional<Attribute> attribute(String word, Parameters parameters, Issues issues) {
        List<String> known =
                Arrays.stream(Attribute.values()).map(Attribute::word).toList();
        Optional<Attribute> found = Arrays.stream(Attribute.values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst();
        if (found.isEmpty()) {
            issues.add(parameters.error(
                    "unknown-attribute",
                    "attribute",
                    word,
                    "unknown attribute",
                    Nearest.hint(word, known, "use one of " + String.join(", ", known))));
        }
        return found;
    }
}
