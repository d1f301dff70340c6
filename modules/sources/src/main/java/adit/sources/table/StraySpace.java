package adit.sources.table;

import adit.basics.Issue;

/** {@code stray-space}: a word begins or ends with white space, so that it is not the word that it seems to be. */
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
        return cell.isEmpty()
                || !(Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(cell.length() - 1)));
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        return at.error(
                "stray-space",
                "white space before or after the word",
                "write '" + at.value().strip() + "'");
    }
}
