package adit.check.gate;

import java.util.LinkedHashMap;
import java.util.Map;

/** The signs that stand for names and numbers in a sentence that is compared with the wordings of the gate. */
public final class Placeholders {

    /** The number in question, with the words that qualify it. */
    public static final char NUMBER = '\uE000';

    /** Another number. */
    public static final char OTHER = '\uE001';

    /** A country or group, or several named together. */
    public static final char PLACE = '\uE002';

    /** The world. */
    public static final char WORLD = '\uE003';

    /** A mineral, or several named together. */
    public static final char MINERAL = '\uE004';

    /** A firm or a plant of the world. */
    public static final char FIRM = '\uE005';

    private static final Map<String, Character> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("{number}", NUMBER);
        NAMES.put("{other}", OTHER);
        NAMES.put("{place}", PLACE);
        NAMES.put("{world}", WORLD);
        NAMES.put("{mineral}", MINERAL);
        NAMES.put("{firm}", FIRM);
    }

    private Placeholders() {}

    /** A pattern as it is written in {@code gate.csv}, with names such as <code>{place}</code> replaced by their signs. */
    static String pattern(String written) {
        String pattern = written;
        for (Map.Entry<String, Character> name : NAMES.entrySet()) {
            pattern = pattern.replace(name.getKey(), String.valueOf(name.getValue()));
        }
        return pattern;
    }
}
