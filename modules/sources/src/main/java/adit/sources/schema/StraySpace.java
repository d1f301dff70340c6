package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.Blanks;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;

/** {@code stray-space}: a word begins or ends with white space or a character without width, so that it is not the word that it seems to be. */
final class StraySpace implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return field.type() == FieldSchema.Type.STRING
                && field.words().isEmpty()
                && (field.required() || field.wildcard());
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        return isClean(cell);
    }

    /** True if the text neither begins nor ends with white space. */
    static boolean isClean(String cell) {
        return !Blanks.surround(cell);
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        return at.error(
                "stray-space",
                "white space, or a character without width, before or after the word",
                "write '" + Blanks.strip(at.value()) + "'");
    }
}
