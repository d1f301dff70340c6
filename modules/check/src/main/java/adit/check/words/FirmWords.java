package adit.check.words;

import adit.world.Place;
import adit.world.Plant;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the firms and plants of a world, as a text would write them. */
final class FirmWords {

    private static final String MEANING = "firm";
    private static final int SHORTEST = 5;
    private static final Pattern REST =
            Pattern.compile("\\s*(?:[(,;/:]| and | mine\\b| plant\\b| refinery\\b| smelter\\b).*$");
    private static final Pattern KIND = Pattern.compile(
            "\\s+(?:Group|Corp(?:oration)?|Co|Ltd|Inc|Resources|Mining|Minerals|Holdings|Rare Earths?|Rare-Earths?)$");

    private FirmWords() {}

    static List<Word> of(World world) {
        Set<String> names = new LinkedHashSet<>();
        for (Plant plant : world.facilities()) {
            names.add(plain(plant.owner()));
            names.add(plain(plant.name()));
        }
        List<String> places = world.places().stream()
                .map(Place::name)
                .filter(place -> !place.isBlank())
                .toList();
        Set<String> others = WorldWords.listed(world).stream()
                .filter(word -> word.kind() == WordKind.MINERAL || word.kind() == WordKind.PLACE)
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return names.stream()
                .filter(name -> isName(name, places, others))
                .map(name -> new Word(WordKind.FIRM, name, MEANING))
                .toList();
    }

    private static String plain(String written) {
        String name = REST.matcher(written).replaceAll("").strip();
        String shorter = KIND.matcher(name).replaceAll("").strip();
        return shorter.length() >= SHORTEST ? shorter : name;
    }

    /** A name begins with a capital letter and is not that of a country or of a commodity. */
    private static boolean isName(String name, List<String> places, Set<String> others) {
        return name.length() >= SHORTEST
                && Character.isUpperCase(name.charAt(0))
                && places.stream().noneMatch(name::contains)
                && !others.contains(name.toLowerCase(Locale.ROOT));
    }
}
