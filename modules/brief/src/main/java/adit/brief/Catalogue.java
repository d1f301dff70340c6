package adit.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of one language, from files such as {@code brief_ja.properties} (UTF-8), in the form of
 * {@link MessageFormat}: {@code {0}} stands for an argument, an apostrophe is written twice. Numbers come as finished
 * text, so that their form is decided in one place ({@link Figures}); a count may choose a plural
 * ({@code {0,choice,1#year|1<years}}).
 */
final class Catalogue {

    /** What a brief of a plan says, the furniture of the page around it, and what further kinds say. */
    private static final List<String> PARTS = List.of("brief", "page", "dependence");

    private static final Map<Language, Catalogue> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final Properties messages;

    private Catalogue(Language language, Properties messages) {
        this.language = language;
        this.messages = messages;
    }

    /** The catalogue of a language; read once. */
    static synchronized Catalogue of(Language language) {
        return LOADED.computeIfAbsent(language, one -> new Catalogue(one, read(one)));
    }

    private static Properties read(Language language) {
        Properties messages = new Properties();
        for (String part : PARTS) {
            read(messages, part + "_" + language.code() + ".properties");
        }
        return messages;
    }

    private static void read(Properties messages, String name) {
        try (InputStream in = java.util.Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The message of a key with its arguments in place; a key that is missing is a fault of the program. */
    String say(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + language.code()));
    }

    /** The same for keys that come from data, such as the status of a project; empty if there is none. */
    Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(messages.getProperty(key))
                .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments));
    }

    /** Every key, sorted. */
    Set<String> keys() {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    /** The pattern of a key as written. */
    String pattern(String key) {
        return java.util.Objects.requireNonNull(messages.getProperty(key), key);
    }
}
