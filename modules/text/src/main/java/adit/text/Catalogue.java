package adit.text;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of one language, from files such as {@code brief_ja.properties} (UTF-8), in the form of
 * {@link MessageFormat}: {@code {0}} is an argument, an apostrophe is written twice. Numbers come as finished
 * text, so that their form is decided in one place ({@link Figures}); a count may choose a plural
 * ({@code {0,choice,1#year|1<years}}).
 */
public final class Catalogue {

    private static final Map<Language, Catalogue> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final CatalogueFiles files;

    private Catalogue(Language language) {
        this.language = language;
        files = new CatalogueFiles(language, Objects.requireNonNull(Catalogue.class.getClassLoader()));
    }

    /** The catalogue of a language; each of its files is read once. */
    public static synchronized Catalogue of(Language language) {
        return LOADED.computeIfAbsent(language, Catalogue::new);
    }

    /** The message of a key with its arguments in place; a key that is missing is a fault of the program. */
    public String say(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no message " + key + " in " + language.code()));
    }

    /** The same for keys that come from data, such as the status of a project; empty if there is none. */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(files.find(key)).map(pattern -> filled(pattern, arguments));
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
        return new TreeSet<>(files.keys());
    }

    /** The pattern of a key as written. */
    public String pattern(String key) {
        return Objects.requireNonNull(files.find(key), key);
    }
}
