package adit.brief.words;

import adit.text.Language;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cells as labels of rows: places by name; all other parts by key in English, by name in other languages. */
public final class CellLabels {

    private static final String ANY = "*";

    private final Words words;
    private final CellWords cells;

    public CellLabels(World world, Words words) {
        this.words = words;
        cells = new CellWords(world, words);
    }

    /** The keys without the ones named. Example: {@code China to Japan 2024} for a flow of trade without its form. */
    public String label(Cell cell, String... without) {
        List<String> left = List.of(without);
        List<String> parts = new ArrayList<>();
        List<String> names = cell.attribute().keys();
        for (int i = 0; i < names.size(); i++) {
            if (!left.contains(names.get(i))) {
                parts.add(word(names.get(i), cell.keys().get(i)));
            }
        }
        return String.join(" ", parts);
    }

    private String word(String key, String value) {
        return switch (key) {
            case "place", "from" -> place(value);
            case "to" -> words.say("show.to", place(value));
            case "market" -> cells.market(value);
            default ->
                value.equals(ANY)
                        ? words.say("show.any", words.find("show.key." + key).orElse(key))
                        : cells.key(key, value);
        };
    }

    private String place(String code) {
        return code.equals(ANY) ? words.say("show.anywhere") : words.names().place(code);
    }

    /** The kind of figure as a heading, such as {@code Lead time}. */
    public String attribute(Attribute attribute) {
        String kind = words.word("attribute", attribute.word());
        return words.language() == Language.EN
                ? kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1)
                : kind;
    }

    /** A unit in words. */
    public String unit(String unit) {
        return cells.unit(unit);
    }
}
