package adit.importers.publishers.mapped.rows;

import adit.basics.Nearest;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Suggestions for the first words that are unknown. Of a file with very many unknown words only these are kept. */
final class Hints {

    private static final int MOST = 20;

    private final Map<String, String> byWord = new HashMap<>();
    private final String usual;
    private final Supplier<Iterable<String>> known;

    /**
     * @param usual what to try for any word
     * @param known words among which a near one is looked for
     */
    Hints(String usual, Supplier<Iterable<String>> known) {
        this.usual = usual;
        this.known = known;
    }

    String of(String word) {
        String hint = byWord.get(word);
        if (hint != null || byWord.size() >= MOST) {
            return hint == null ? usual : hint;
        }
        TreeSet<String> sorted = new TreeSet<>(); // of two words that are equally near, always the same
        known.get().forEach(sorted::add);
        String found = Nearest.find(word, sorted)
                .map(near -> "'" + near + "' is similar; " + usual)
                .orElse(usual);
        byWord.put(word, found);
        return found;
    }
}
