package adit.curation;

import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.Parameters;
import adit.world.Form;
import adit.world.Plant;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The subject of a query: forms, or one plant.
 *
 * @param forms the forms, in the order of the world; empty if a plant is meant
 * @param plant the plant; empty if forms are meant
 */
public record Subject(List<Form> forms, Optional<Plant> plant) {

    public Subject {
        forms = List.copyOf(forms);
    }

    /**
     * Looks a word up without regard to case: id of a form, its name in English or Japanese, a commodity, id or name of a
     * plant, then what a name of forms contains. If there is none, that is an issue with the nearest word.
     */
    public static Optional<Subject> find(World world, String word, Parameters parameters, Issues issues) {
        List<Form> forms = forms(world, word);
        Optional<Plant> plant = forms.isEmpty() ? plant(world, word) : Optional.empty();
        if (forms.isEmpty() && plant.isEmpty()) {
            forms = matching(
                    world, form -> !word.isBlank() && (holds(form.name(), word) || holds(form.nameJa(), word)));
        }
        if (forms.isEmpty() && plant.isEmpty()) {
            issues.add(parameters.error(
                    "unknown-subject",
                    "FORM",
                    word,
                    "this form, commodity or plant is not in the world",
                    Nearest.hint(word, words(world), "use a code of forms.csv" + example(world))));
            return Optional.empty();
        }
        return Optional.of(new Subject(forms, plant));
    }

    /** The forms that a word names exactly: by id, by name, or all of a commodity. */
    static List<Form> forms(World world, String word) {
        List<Form> byId = matching(world, form -> form.id().code().equalsIgnoreCase(word));
        List<Form> byName = matching(
                world,
                form -> form.name().equalsIgnoreCase(word) || form.nameJa().equals(word));
        List<Form> byCommodity = matching(
                world,
                form -> form.commodity().equalsIgnoreCase(word.replace('-', ' '))
                        || form.commodity().equalsIgnoreCase(word));
        return Stream.of(byId, byName, byCommodity)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Form> matching(World world, Predicate<Form> wanted) {
        return world.forms().stream().filter(wanted).toList();
    }

    private static Optional<Plant> plant(World world, String word) {
        return world.plants().stream()
                .filter(plant ->
                        plant.id().code().equalsIgnoreCase(word) || plant.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static boolean holds(String name, String word) {
        return name.toLowerCase(java.util.Locale.ROOT).contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static List<String> words(World world) {
        List<String> words = new ArrayList<>();
        world.forms().forEach(form -> words.addAll(List.of(form.id().code(), form.name(), form.commodity())));
        world.plants().forEach(plant -> words.add(plant.id().code()));
        return words;
    }

    private static String example(World world) {
        return world.forms().isEmpty()
                ? ""
                : ", such as " + world.forms().getFirst().id().code();
    }
}
