package adit.importers.publishers.mapped.rows;

import adit.importers.publishers.mapped.map.Headings;
import java.util.HashMap;
import java.util.Map;

/** {@link Headings#key} of cells that often say the same. Keeps the first words only, so that it does not grow with the file. */
final class KeyCache {

    private static final int MOST = 10_000;

    private final Map<String, String> keys = new HashMap<>();

    String of(String word) {
        String known = keys.get(word);
        if (known != null) {
            return known;
        }
        String key = Headings.key(word);
        if (keys.size() < MOST) {
            keys.put(word, key);
        }
        return key;
    }
}
