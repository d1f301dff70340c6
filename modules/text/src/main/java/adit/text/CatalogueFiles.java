package adit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files with the messages of one language. A file is read when a message is asked for whose key begins with one of its
 * words: most commands print messages of few files, and reading all of them takes long.
 */
final class CatalogueFiles {

    /**
     * Each module that has messages names its files here, one a line, followed by the first words of all its keys:
     * {@code adit/app/app brief progress run}.
     */
    private static final String LIST = "META-INF/adit/catalogues";

    private final Language language;
    private final ClassLoader loader;
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Map<String, String> messages = new HashMap<>();

    CatalogueFiles(Language language, ClassLoader loader) {
        this.language = language;
        this.loader = loader;
        try {
            for (URL list : Collections.list(loader.getResources(LIST))) {
                try (InputStream in = list.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(this::add);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        List<String> parts = List.of(line.split(" "));
        words.put(parts.getFirst(), Set.copyOf(parts.subList(1, parts.size())));
    }

    /** The message of a key as written; null if there is none. */
    synchronized @Nullable String find(String key) {
        String word = word(key);
        words.forEach((file, begins) -> {
            if (begins.contains(word)) {
                read(file);
            }
        });
        return messages.get(key);
    }

    /** Every key. */
    synchronized List<String> keys() {
        words.keySet().forEach(this::read);
        return new ArrayList<>(messages.keySet());
    }

    private void read(String file) {
        if (!read.add(file)) {
            return;
        }
        String name = file + "_" + language.code() + ".properties";
        Properties more = new Properties();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            more.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        more.forEach((key, message) -> add(file, (String) key, (String) message));
    }

    /** No file may replace a message of another one; files that have a word in common are read together. */
    private void add(String file, String key, String message) {
        if (!Objects.requireNonNull(words.get(file)).contains(word(key))) {
            throw new IllegalStateException("the message " + key + " of " + file + " is not found by its first word:"
                    + " add the word to the line of the file in " + LIST);
        }
        if (messages.put(key, message) != null) {
            throw new IllegalStateException("the message " + key + " of " + file + " is in another catalogue too");
        }
    }

    private static String word(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
