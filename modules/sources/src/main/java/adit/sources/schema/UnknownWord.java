package adit.sources.schema;

import adit.basics.Issue;
import adit.basics.Nearest;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;

/** {@code unknown-word}: the column takes certain words only, and this is none of them. */
final class UnknownWord implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return !field.words().isEmpty();
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        return cell.isEmpty() || field.words().contains(cell);
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        String allowed = "use one of " + String.join(", ", field.words());
        return at.error(
                "unknown-word",
                "this word is not allowed in the column",
                Nearest.hint(at.value(), field.words(), allowed));
    }
}
