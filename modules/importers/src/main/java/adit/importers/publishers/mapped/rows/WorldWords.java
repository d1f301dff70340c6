package adit.importers.publishers.mapped.rows;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.mapped.map.Rule;
import adit.importers.publishers.mapped.map.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of the world for the keys of figures. */
public final class WorldWords {

    private static final Set<String> PLACES = Set.of("place", "from", "to");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final Vocabulary vocabulary;

    public WorldWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** True for keys that are places. */
    static boolean isPlace(String key) {
        return PLACES.contains(key);
    }

    /** The word in the world: a place may be written as a code, or as any name of it that is known. Empty if there is none. */
    Optional<Target> find(String key, Target meant) {
        if (!isPlace(key) || vocabulary.has(new PlaceId(meant.word()))) {
            return Optional.of(meant);
        }
        return vocabulary
                .findPlace(meant.word())
                .or(() -> Optional.of(meant.word())
                        .filter(word -> CODE.matcher(word).matches())
                        .map(PlaceId::new))
                .map(place -> meant.as(place.code()));
    }

    /** True if the world has the word, or does not say which words there are for the key. */
    boolean has(String key, String word) {
        if (isPlace(key)) {
            return vocabulary.has(new PlaceId(word));
        }
        return !key.equals("form") || vocabulary.has(new FormId(word));
    }

    /** Words among which a near one may be meant. */
    Iterable<String> known(String key, Rule rule) {
        if (isPlace(key)) {
            return vocabulary.names();
        }
        return rule instanceof Rule.Column column ? column.lookup().keySet() : List.of();
    }

    /** What to try for a word that is unknown. */
    static String hint(String key) {
        return "add it to keys." + key
                + ".lookup of the map; with nothing after the colon its rows are left out without a notice";
    }
}
