package adit.check.words;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.check.text.Language;
import adit.world.Place;
import adit.world.World;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of both languages: those that ship with Adit, the names of the places of a world, and those of a user. */
public final class Gazetteer {

    /** Code of the whole world. */
    public static final String WORLD = "WORLD";

    /** Files of words that ship with Adit. */
    static final List<String> FILES =
            List.of("places.csv", "minerals.csv", "stages.csv", "measures.csv", "modality.csv", "statements.csv");

    private static final Set<String> UNNAMED = Set.of("ROW", "EUR");

    private final Map<WordKind, WordIndex> indexes = new EnumMap<>(WordKind.class);
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, List<FormId>>> forms = new LinkedHashMap<>();
    private final World world;

    private Gazetteer(World world, List<Word> own) {
        this.world = world;
        Map<WordKind, List<Word>> byKind = new EnumMap<>(WordKind.class);
        own.forEach(word -> add(byKind, word));
        FILES.forEach(file -> WordFile.shipped(file).forEach(word -> add(byKind, word)));
        world.places().stream()
                .filter(place -> !UNNAMED.contains(place.id().code()))
                .forEach(place -> names(byKind, place));
        for (WordKind kind : WordKind.values()) {
            indexes.put(kind, new WordIndex(kind, byKind.getOrDefault(kind, List.of())));
        }
        readGroups();
        readForms();
    }

    /** The gazetteer for a world; {@code own} are words of the user, which come first. */
    public static Gazetteer of(World world, List<Word> own) {
        return new Gazetteer(world, own);
    }

    /** Every mention of every kind, by kind and then from left to right; {@code text} has {@link adit.check.text.Normal} signs. */
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
     * The places that a code stands for: one country, or the members of a group that the world knows; empty for the world. Codes of
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
        Group group = groups.get(code);
        if (group == null) {
            return code.isEmpty() || code.equals(WORLD) ? Set.of() : Set.of(new PlaceId(code));
        }
        Set<PlaceId> members = new LinkedHashSet<>(group.members());
        members.removeIf(place -> world.findPlace(place).isEmpty());
        return members;
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
        Group group = groups.get(code);
        if (group != null) {
            return english ? group.name() : group.nameJa();
        }
        if (code.equals("USA") && !english) {
            return "米国";
        }
        Optional<Place> place = code.isEmpty() ? Optional.empty() : world.findPlace(new PlaceId(code));
        return place.map(found -> english ? found.name() : found.nameJa()).orElse(code);
    }

    /** The forms that a commodity has at a stage, the most usual first; empty if the data has none. */
    public List<FormId> forms(String commodity, String stage) {
        return forms.getOrDefault(commodity, Map.of()).getOrDefault(stage, List.of());
    }

    /** The stages of a commodity, each with its forms. */
    public Map<String, List<FormId>> stages(String commodity) {
        return java.util.Collections.unmodifiableMap(forms.getOrDefault(commodity, Map.of()));
    }

    private static void add(Map<WordKind, List<Word>> byKind, Word word) {
        byKind.computeIfAbsent(word.kind(), key -> new ArrayList<>()).add(word);
    }

    private static void names(Map<WordKind, List<Word>> byKind, Place place) {
        add(byKind, new Word(WordKind.PLACE, place.name(), place.id().code()));
        add(byKind, new Word(WordKind.PLACE, place.nameJa(), place.id().code()));
    }

    private void readGroups() {
        for (NamedCsvRecord row : WordFile.rows("groups.csv")) {
            Set<PlaceId> members = new LinkedHashSet<>();
            for (String code : row.getField("members").split(" ", -1)) {
                members.add(new PlaceId(code));
            }
            String code = row.getField("group");
            groups.put(code, new Group(code, row.getField("name"), row.getField("name_ja"), members));
        }
    }

    private void readForms() {
        for (NamedCsvRecord row : WordFile.rows("forms.csv")) {
            FormId form = new FormId(row.getField("form"));
            if (world.findForm(form).isPresent()) {
                forms.computeIfAbsent(row.getField("commodity"), key -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getField("stage"), key -> new ArrayList<>())
                        .add(form);
            }
        }
    }
}
