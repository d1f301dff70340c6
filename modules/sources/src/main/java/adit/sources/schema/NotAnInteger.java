package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;
import adit.sources.table.Numbers;

/** {@code not-an-integer}: the number has a fraction where a whole number is wanted. */
final class NotAnInteger implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return field.type() == FieldSchema.Type.INTEGER;
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        return cell.isEmpty() || Numbers.isWhole(cell);
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        return at.error("not-an-integer", "this is not a whole number", "write digits only");
    }
}
