package adit.check.words;

import adit.world.Commodity;
import adit.world.Form;
import adit.world.Group;
import adit.world.Place;
import adit.world.Vocabulary;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that a world gives: those it lists, and the names of its places, groups and commodities. */
final class WorldWords {

    private WorldWords() {}

    /** The words that it lists; a kind that is unknown here is passed over, since a newer world may have more. */
    static List<Word> listed(World world) {
        List<Word> words = new ArrayList<>();
        world.vocabulary()
                .terms()
                .forEach(term -> WordKind.find(term.kind())
                        .ifPresent(kind -> words.add(new Word(kind, term.text(), term.meaning()))));
        return words;
    }

    /** The names in both languages. The rest of a group and the rest of the world are not places that a text names. */
    static List<Word> names(World world) {
        List<Word> words = new ArrayList<>();
        world.places().stream()
                .filter(place -> isNamed(world, place))
                .forEach(place -> both(
                        words,
                        WordKind.PLACE,
                        place.name(),
                        place.nameJa(),
                        place.id().code()));
        for (Group group : world.vocabulary().groups().values()) {
            both(words, WordKind.PLACE, group.name(), group.nameJa(), group.id());
        }
        for (String id : commodities(world)) {
            Commodity commodity = world.vocabulary().commodity(id);
            both(words, WordKind.MINERAL, commodity.name(), commodity.nameJa(), id);
        }
        return words;
    }

    /** Codes of all commodities: those with a name, and those of forms. */
    static Set<String> commodities(World world) {
        Vocabulary vocabulary = world.vocabulary();
        Set<String> ids = new LinkedHashSet<>(vocabulary.commodities().keySet());
        world.forms().stream().map(Form::commodity).forEach(ids::add);
        return ids;
    }

    private static boolean isNamed(World world, Place place) {
        return !place.id().equals(Place.REMAINDER) && !world.isGroup(place.id());
    }

    private static void both(List<Word> words, WordKind kind, String name, String nameJa, String code) {
        Optional.of(name).filter(text -> !text.isBlank()).ifPresent(text -> words.add(new Word(kind, text, code)));
        Optional.of(nameJa).filter(text -> !text.isBlank()).ifPresent(text -> words.add(new Word(kind, text, code)));
    }
}
