package adit.importers.publishers.mapped.fields;

import adit.importers.publishers.mapped.map.ColumnRef;
import adit.importers.publishers.mapped.map.WordRef;
import adit.runs.fields.Fields;
import java.util.ArrayList;
import java.util.List;

/** Columns and constant words that a map names, collected while it is read. */
public final class Found {

    private final List<ColumnRef> columns = new ArrayList<>();
    private final List<WordRef> words = new ArrayList<>();

    /** Notes a column that a field names. */
    void column(Fields fields, String field, String column) {
        column(fields, field, column, false);
    }

    /** The same; {@code optional} if the file may lack it. */
    void column(Fields fields, String field, String column, boolean optional) {
        if (!column.isBlank()) {
            columns.add(new ColumnRef(column, fields.inside(field), fields.line(field), optional));
        }
    }

    /** Notes a constant word that a field states. */
    void word(Fields fields, String field, String key, String word) {
        if (!word.isBlank()) {
            words.add(new WordRef(key, word, fields.inside(field), fields.line(field)));
        }
    }

    public List<ColumnRef> columns() {
        return columns;
    }

    public List<WordRef> words() {
        return words;
    }
}
