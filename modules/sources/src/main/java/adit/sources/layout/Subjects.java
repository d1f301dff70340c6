package adit.sources.layout;

import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How {@code observations.csv} names a cell: the word of its attribute, and its keys joined by {@code /}. */
public final class Subjects {

    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private Subjects() {}

    /** The attribute for a word, such as {@code lead-time}; empty if there is none. */
    public static Optional<Attribute> findAttribute(String word) {
        for (Attribute attribute : ATTRIBUTES) {
            if (attribute.word().equals(word)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** The rows that name a cell by a subject: of {@code observations.csv} and of {@code errata.csv}. */
    public static List<Row> rows(TableSet tables) {
        List<Row> rows = new ArrayList<>(tables.rows("observations"));
        rows.addAll(tables.rows("errata"));
        return rows;
    }

    /** The keys in a subject. Example: {@code ndpr-oxide/CHN/2024} gives three. */
    public static List<String> keys(String subject) {
        List<String> keys = new ArrayList<>();
        int from = 0;
        for (int slash = subject.indexOf('/'); slash >= 0; slash = subject.indexOf('/', from)) {
            keys.add(subject.substring(from, slash));
            from = slash + 1;
        }
        keys.add(subject.substring(from));
        return keys;
    }
}
