package adit.check.words;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.text.Language;
import adit.world.Attribute;
import adit.world.Group;
import adit.world.Place;
import adit.world.Stage;
import adit.world.Vocabulary;
import adit.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The words of both languages: those of a user, those of a world, and the general ones that ship with Adit. */
public final class Gazetteer {

    /** Code of the whole world. */
    public static final String WORLD = "WORLD";

    /** Used as the stage if a text says only that something is produced. */
    public static final String PRODUCTION = "production";

    /** Used as the stage if a text says only that goods are traded. */
    public static final String TRADE = "trade";

    /** Files of words that ship with Adit. */
    static final List<String> FILES = List.of(
            "places.csv", "themes.csv", "stages.csv", "measures.csv", "modality.csv", "statements.csv", "minerals.csv");

    private final Map<WordKind, WordIndex> indexes = new EnumMap<>(WordKind.class);
    private final Senses senses;
    private final UncoveredMinerals absent;
    private final World world;
    private final Vocabulary vocabulary;

    private Gazetteer(World world, List<Word> own) {
        this.world = world;
        vocabulary = world.vocabulary();
        senses = Senses.of(world);
        Map<WordKind, List<Word>> byKind = new EnumMap<>(WordKind.class);
        own.forEach(word -> add(byKind, word));
        WorldWords.listed(world).forEach(word -> add(byKind, word));
        FILES.forEach(file -> WordFile.shipped(file).forEach(word -> add(byKind, word)));
        WorldWords.names(world).forEach(word -> add(byKind, word));
        FirmWords.of(world).forEach(word -> add(byKind, word));
        absent = UncoveredMinerals.of(byKind);
        byKind.put(WordKind.ABSENT, absent.words());
        for (WordKind kind : WordKind.values()) {
            indexes.put(kind, new WordIndex(kind, byKind.getOrDefault(kind, List.of())));
        }
    }

    /** The gazetteer for a world; {@code own} are words of the user, which come first. */
    public static Gazetteer of(World world, List<Word> own) {
        return new Gazetteer(world, own);
    }

    /** Every mention of every kind, by kind and then from left to right; {@code text} has {@link adit.check.text.NormalizedText} signs. */
    public Map<WordKind, List<Mention>> find(String text) {
        BitSet hidden = new BitSet(text.length());
        index(WordKind.IGNORE)
                .find(text, hidden)
                .forEach(
                        mention -> hidden.set(mention.at().start(), mention.at().end()));
        Map<WordKind, List<Mention>> found = new EnumMap<>(WordKind.class);
        indexes.forEach(
                (kind, index) -> found.put(kind, kind == WordKind.IGNORE ? List.of() : index.find(text, hidden)));
        return found;
    }

    private WordIndex index(WordKind kind) {
        return java.util.Objects.requireNonNull(indexes.get(kind));
    }

    /**
     * The places that a code denotes: one country, or the members of a group; empty for the world. Codes of
     * places that are named together are joined by a plus sign.
     */
    public Set<PlaceId> places(String code) {
        if (code.indexOf('+') > 0) {
            Set<PlaceId> all = new LinkedHashSet<>();
            for (String one : code.split("\\+", -1)) {
                all.addAll(places(one));
            }
            return all;
        }
        Optional<Group> group = vocabulary.findGroup(code);
        if (group.isEmpty()) {
            return code.isEmpty() || code.equals(WORLD) ? Set.of() : Set.of(new PlaceId(code));
        }
        return new LinkedHashSet<>(group.get().members());
    }

    /** Name of a country or group in a language. */
    public String name(String code, Language language) {
        boolean english = language == Language.EN;
        if (code.indexOf('+') > 0) {
            return java.util.Arrays.stream(code.split("\\+", -1))
                    .map(one -> name(one, language))
                    .collect(java.util.stream.Collectors.joining(english ? " and " : "と"));
        }
        if (code.equals(WORLD)) {
            return english ? "the world" : "世界";
        }
        Optional<Group> group = vocabulary.findGroup(code);
        if (group.isPresent()) {
            return english ? group.get().name() : group.get().nameJa();
        }
        Optional<Place> place = code.isEmpty() ? Optional.empty() : world.findPlace(new PlaceId(code));
        return place.map(found -> english ? found.name() : found.nameJa()).orElse(code);
    }

    /** The forms that a commodity has at a stage, the most usual first; empty if the data has none. */
    public List<FormId> forms(String commodity, String stage) {
        return senses.forms(commodity, stage);
    }

    /** The stages of a commodity, each with its forms. */
    public Map<String, List<FormId>> stages(String commodity) {
        return senses.stages(commodity);
    }

    /** The forms that commodities have which are parts of a commodity, as heavy rare earths are of rare earths. */
    public List<FormId> partForms(String commodity) {
        return WorldWords.commodities(world).stream()
                .filter(part ->
                        !part.equals(commodity) && vocabulary.whole(part).equals(commodity))
                .flatMap(part -> senses.stages(part).values().stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** Code of the stage of what is taken from the ground. */
    public String mining() {
        return vocabulary.stageOf(Stage.Role.MINING);
    }

    /** The whole commodity that one is a part of. */
    public String whole(String commodity) {
        return vocabulary.whole(commodity);
    }

    /**
     * Tons in the basis of the forms of a commodity per ton in another basis; empty if the world has no such figure.
     *
     * @param basis code of the basis, the meaning of a word of the kind {@link WordKind#BASIS}
     */
    public OptionalDouble conversion(String commodity, String basis) {
        return world.find(Attribute.CONVERSION, commodity, basis)
                .or(() -> world.find(Attribute.CONVERSION, whole(commodity), basis))
                .map(found -> OptionalDouble.of(found.value()))
                .orElse(OptionalDouble.empty());
    }

    /** True if this is the meaning of a word for a mineral that is no commodity of the world. */
    public boolean isAbsent(String mineral) {
        return absent.has(mineral);
    }

    /** Name of a mineral that is no commodity of the world. */
    public String absentName(String mineral, Language language) {
        return absent.name(mineral, language);
    }

    private static void add(Map<WordKind, List<Word>> byKind, Word word) {
        byKind.computeIfAbsent(word.kind(), key -> new ArrayList<>()).add(word);
    }
}
