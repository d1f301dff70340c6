package adit.check.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a word of the gazetteer denotes. */
public enum WordKind {
    /** A country, a group of countries, or the world. */
    PLACE,
    /** A commodity. */
    MINERAL,
    /** A mineral that may be none of the world's commodities. */
    ABSENT,
    /** A firm, a mine or a plant. */
    FIRM,
    /** All critical minerals at once. */
    THEME,
    /** A stage of the chain from mine to product. */
    STAGE,
    /** A basis in which tons of a commodity are counted, other than that of its forms. */
    BASIS,
    /** What is measured: imports, exports, reserves, capacity, demand, price, share. */
    MEASURE,
    /** Up or down. */
    GROWTH,
    /** An export control. */
    POLICY,
    /** How a number is qualified, by a word before it. */
    BEFORE,
    /** How a number is qualified, by a word after it. */
    AFTER,
    /** An opinion, a forecast or an intention. */
    CUE,
    /** The goal that a study can test. */
    GOAL,
    /** Not. */
    NEGATION,
    /** Looks like another word, and is none. */
    IGNORE;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all kinds. */
    static List<String> words() {
        return Arrays.stream(values()).map(WordKind::word).toList();
    }

    /** The kind for a word; empty if there is none. */
    public static Optional<WordKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
