package adit.importers.publishers.mapped.fields;

import adit.basics.Nearest;
import adit.runs.fields.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads a field that takes one of a few words. */
public final class Choices {

    private Choices() {}

    /** {@code unknown-word}: what the word of a field stands for; {@code otherwise} if the field is absent or wrong. */
    public static <T> T read(Fields fields, String field, Map<String, T> words, T otherwise) {
        Optional<String> word = fields.findText(field);
        if (word.isEmpty()) {
            return otherwise;
        }
        T meant = words.get(word.get());
        if (meant == null) {
            fields.error(
                    "unknown-word",
                    fields.line(field),
                    field,
                    word.get(),
                    "this word does not exist here",
                    Nearest.hint(
                            word.get(),
                            words.keySet(),
                            "use one of " + String.join(", ", new TreeSet<>(words.keySet()))));
            return otherwise;
        }
        return meant;
    }
}
