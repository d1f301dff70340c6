package adit.importers.publishers.mapped.fields;

import adit.basics.Nearest;
import adit.runs.fields.Fields;
import adit.sources.layout.Subjects;
import adit.world.Attribute;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kind of number that a map reads. */
public final class Attributes {

    private Attributes() {}

    /** {@code unknown-attribute}: by its word, or by the name of its table, such as {@code trade_values}. */
    public static Optional<Attribute> read(Fields fields) {
        String written = fields.text("attribute");
        String word = written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<Attribute> found = Subjects.findAttribute(word)
                .or(() -> Subjects.findAttribute(word.endsWith("s") ? word.substring(0, word.length() - 1) : word));
        if (found.isEmpty() && !word.isBlank()) {
            List<String> known =
                    Arrays.stream(Attribute.values()).map(Attribute::word).toList();
            fields.error(
                    "unknown-attribute",
                    fields.line("attribute"),
                    "attribute",
                    written,
                    "a world has no such kind of number",
                    Nearest.hint(word, known, "use one of " + String.join(", ", known)));
        }
        return found;
    }
}
