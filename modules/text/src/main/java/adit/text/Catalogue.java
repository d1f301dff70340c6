package adit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of one language, from files such as {@code brief_ja.properties} (UTF-8), in the form of
 * {@link MessageFormat}: {@code {0}} is an argument, an apostrophe is written twice. Numbers come as finished
 * text, so that their form is decided in one place ({@link Figures}); a count may choose a plural
 * ({@code {0,choice,1#year|1<years}}).
 */
public final class Catalogue {

    /** Each module that has sentences names its files here, one a line, such as {@code adit/brief/brief}. */
    private static final String LIST = "META-INF/adit/catalogues";

    private static final Map<Language, Catalogue> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final Properties messages;

    private Catalogue(Language language, Properties messages) {
        this.language = language;
        this.messages = messages;
    }

    /** The catalogue of a language; read once. */
    public static synchronized Catalogue of(Language language) {
        return LOADED.computeIfAbsent(language, one -> new Catalogue(one, read(one)));
    }

    private static Properties read(Language language) {
        Properties messages = new Properties();
        ClassLoader loader = Objects.requireNonNull(Catalogue.class.getClassLoader());
        try {
            for (URL list : Collections.list(loader.getResources(LIST))) {
                for (String part : lines(list)) {
                    add(messages, read(loader, part + "_" + language.code() + ".properties"), part);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }

    private static List<String> lines(URL list) throws IOException {
        try (InputStream in = list.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static Properties read(ClassLoader loader, String name) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }

    /** No file may replace a message of another one. */
    private static void add(Properties messages, Properties more, String part) {
        more.stringPropertyNames().forEach(key -> {
            if (messages.setProperty(key, more.getProperty(key)) != null) {
                throw new IllegalStateException("the message " + key + " of " + part + " is in another catalogue too");
            }
        });
    }

    /** The message of a key with its arguments in place; a key that is missing is a fault of the program. */
    public String say(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + language.code()));
    }

    /** The same for keys that come from data, such as the status of a project; empty if there is none. */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(messages.getProperty(key)).map(pattern -> filled(pattern, arguments));
    }

    private String filled(String pattern, Object... arguments) {
        return isPlain(pattern, arguments)
                ? PlainMessage.fill(pattern, arguments)
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** Most messages: texts for {0} and {1}, no choice and no format. MessageFormat loads the formats of a locale first. */
    private static boolean isPlain(String pattern, Object... arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof String)) {
                return false;
            }
        }
        return PlainMessage.is(pattern);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    /** The pattern of a key as written. */
    public String pattern(String key) {
        return Objects.requireNonNull(messages.getProperty(key), key);
    }
}
