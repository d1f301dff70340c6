package adit.brief;

import adit.basics.PlaceId;
import adit.text.Names;
import adit.world.Cell;
import adit.world.Place;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;

/** Cells in words: places by name, other parts by key. */
final class CellLabels {

    private final World world;

    CellLabels(World world) {
        this.world = world;
    }

    /** The keys without the ones named. Example: {@code China to Japan 2024} for a flow of trade without its form. */
    String label(Cell cell, String... without) {
        List<String> left = List.of(without);
        List<String> words = new ArrayList<>();
        List<String> names = cell.attribute().keys();
        for (int i = 0; i < names.size(); i++) {
            if (!left.contains(names.get(i))) {
                words.add(word(names.get(i), cell.keys().get(i)));
            }
        }
        return String.join(" ", words);
    }

    private String word(String key, String value) {
        return switch (key) {
            case "place", "from" -> place(value);
            case "to" -> "to " + place(value);
            case "market" ->
                world.findPlace(new PlaceId(value)).map(Place::name).orElse(value + " market");
            default -> value.equals("*") ? "any " + key : value;
        };
    }

    private String place(String code) {
        return code.equals("*") ? "anywhere" : Names.place(world, code);
    }

    /** The attribute in words, such as {@code Lead time}. */
    static String attribute(adit.world.Attribute attribute) {
        String words = attribute.word().replace('-', ' ');
        return attribute == adit.world.Attribute.GDP
                ? "GDP"
                : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
