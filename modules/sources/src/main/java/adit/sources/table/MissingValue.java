package adit.sources.table;

import adit.basics.Issue;

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
        return at.error(
                "missing-value",
                "the cell is empty",
                "write the " + (field.title().isEmpty() ? field.name() : field.title())
                        + "; if no source gives it, delete the row");
    }
}
