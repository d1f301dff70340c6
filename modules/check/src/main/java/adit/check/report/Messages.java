package adit.check.report;

import adit.check.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of a report in one language, from {@code check_en.properties} or {@code check_ja.properties} (UTF-8). */
final class Messages {

    private final Properties words = new Properties();
    private final Language language;

    private Messages(Language language) {
        this.language = language;
    }

    static Messages of(Language language) {
        Messages messages = new Messages(language);
        String name = "/adit/check/check_" + language.code() + ".properties";
        InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }

    Language language() {
        return language;
    }

    /** The words under a key without places to fill; empty if there is none. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The words under a key, {@code {0}} and so on replaced. */
    String get(String key, Object... values) {
        String text = Objects.requireNonNull(words.getProperty(key), key);
        StringBuilder filled = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '{' ? text.indexOf('}', i) : -1;
            if (end > 0) {
                filled.append(values[Integer.parseInt(text.substring(i + 1, end))]);
                i = end + 1;
            } else {
                filled.append(text.charAt(i));
                i++;
            }
        }
        return filled.toString();
    }
}
