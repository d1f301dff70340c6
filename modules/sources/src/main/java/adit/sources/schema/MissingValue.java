package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.Blanks;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;

/** {@code missing-value}: a required cell is empty. */
final class MissingValue implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return field.required();
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        return !Blanks.isBlank(cell);
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        return at.error("missing-value", "the cell is empty", hint(field));
    }

    private static String hint(FieldSchema field) {
        if (!field.words().isEmpty()) {
            return "write one of " + String.join(", ", field.words());
        }
        String meaning =
                field.title().isEmpty() || field.title().equals(field.name()) ? "" : " (" + field.title() + ")";
        return "fill in the column " + field.name() + meaning + "; if no source gives it, delete the row";
    }
}
