package adit.check.report;

import adit.text.Catalogue;
import adit.text.Language;
import java.util.Arrays;
import java.util.Optional;

/**
 * The words of a report in one language: the messages of the catalogue whose keys begin with {@code check.}.
 *
 * @param language of the report
 */
record Messages(Language language) {

    private static final String PREFIX = "check.";

    static Messages of(Language language) {
        return new Messages(language);
    }

    /** The words under a key without places to fill; empty if there is none. */
    Optional<String> find(String key) {
        return Catalogue.of(language).find(PREFIX + key);
    }

    /** The words under a key, {@code {0}} and so on replaced. */
    String get(String key, Object... values) {
        Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
        return Catalogue.of(language).say(PREFIX + key, words);
    }
}
