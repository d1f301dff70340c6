package adit.check.words;

import adit.world.Attribute;
import adit.world.Key;
import adit.world.World;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a word of each kind can mean: what the words that ship with Adit mean, and what a world has. */
final class Meanings {

    private static final String NOTHING = "-";

    private final Map<WordKind, Set<String>> known = new EnumMap<>(WordKind.class);

    private Meanings() {}

    static Meanings of(World world) {
        Meanings meanings = new Meanings();
        Gazetteer.FILES.forEach(file ->
                WordFile.shipped(file).forEach(word -> meanings.of(word.kind()).add(word.meaning())));
        world.places()
                .forEach(place -> meanings.of(WordKind.PLACE).add(place.id().code()));
        meanings.of(WordKind.PLACE).addAll(world.vocabulary().groups().keySet());
        meanings.of(WordKind.MINERAL).addAll(WorldWords.commodities(world));
        FirmWords.of(world).forEach(word -> meanings.of(WordKind.FIRM).add(word.meaning()));
        meanings.of(WordKind.STAGE).addAll(world.vocabulary().stages().keySet());
        world.list(Attribute.CONVERSION)
                .forEach(found -> meanings.of(WordKind.BASIS).add(found.cell().get(Key.BASIS)));
        return meanings;
    }

    /** True if a word of a kind can mean this; a word to ignore has no meaning. */
    boolean has(WordKind kind, String meaning) {
        return kind == WordKind.IGNORE || meaning.equals(NOTHING) || of(kind).contains(meaning);
    }

    List<String> list(WordKind kind) {
        return List.copyOf(of(kind));
    }

    private Set<String> of(WordKind kind) {
        return known.computeIfAbsent(kind, key -> new TreeSet<>());
    }
}
