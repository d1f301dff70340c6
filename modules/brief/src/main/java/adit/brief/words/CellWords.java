package adit.brief.words;

import adit.study.StudyResult;
import adit.text.Language;
import adit.text.Words;
import adit.world.Cell;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * What identifies a cell of the world, in words. In English it is written with the codes of the tables, so that it can be
 * found there; in other languages names replace the codes.
 */
public final class CellWords {

    private static final String ANY = "*";

    private final World world;
    private final Words words;

    public CellWords(StudyResult result, Words words) {
        this(result.world(), words);
    }

    public CellWords(World world, Words words) {
        this.world = world;
        this.words = words;
    }

    /** Kind and keys. Examples: {@code price/ndpr-oxide/CHN/2024}, {@code 価格/酸化ネオジム・プラセオジム/中国/2024}. */
    public String name(Cell cell) {
        return words.language() == Language.EN ? cell.toString() : kind(cell) + "/" + keys(cell);
    }

    /** The kind of figure, such as {@code lead time}. */
    public String kind(Cell cell) {
        return words.word("attribute", cell.attribute().word());
    }

    /** All keys. Example: {@code magnet/lead_time/construction}. */
    public String keys(Cell cell) {
        List<String> shown = new ArrayList<>();
        List<String> names = cell.attribute().keys();
        for (int i = 0; i < names.size(); i++) {
            String code = cell.keys().get(i);
            if (i == 0 || !code.equals(ANY)) {
                shown.add(key(names.get(i), code));
            }
        }
        return String.join("/", shown);
    }

    /** The first key, such as the form whose demand it is. */
    public String subject(Cell cell) {
        return key(cell.attribute().keys().getFirst(), cell.keys().getFirst());
    }

    /** One key of a cell; {@code name} is that of {@link adit.world.Attribute#keys}. */
    public String key(String name, String code) {
        if (words.language() == Language.EN) {
            return code;
        }
        if (code.equals(ANY)) {
            return words.say("item.any");
        }
        return switch (name) {
            case "process" -> words.names().process(code);
            case "commodity" -> words.names().commodity(code);
            case "form" -> words.names().form(code);
            case "place", "from", "to" -> words.names().place(code);
            case "market" -> market(code);
            case "plant" -> plant(code);
            case "status" -> words.find("item." + code).orElseGet(() -> words.word("status", code));
            default -> words.word("item", code);
        };
    }

    /** A price is that of a place or of a market with a name of its own. */
    String market(String code) {
        String place = words.names().place(code);
        return place.equals(code)
                ? words.find("market." + code).orElseGet(() -> words.say("show.market", code))
                : place;
    }

    private String plant(String code) {
        return world.plants().stream()
                .filter(plant -> plant.id().code().equals(code))
                .map(words.names()::plant)
                .findFirst()
                .orElse(code);
    }

    /** A unit as the world names it, otherwise as the catalogue does; units that are not words are unchanged. */
    public String unit(String unit) {
        return words.names()
                .findUnit(unit)
                .or(() -> words.find("unit." + unit.replace(' ', '-')))
                .orElse(unit);
    }
}
