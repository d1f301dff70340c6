package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;
import adit.sources.table.Numbers;

/** {@code not-a-number}: the cell is not a plain decimal number; the hint says which habit to drop. */
final class NotANumber implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return field.type() == FieldSchema.Type.NUMBER || field.type() == FieldSchema.Type.INTEGER;
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        return cell.isEmpty() || !Double.isNaN(Numbers.parse(cell));
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        return at.error("not-a-number", "this is not a number", NumberHint.of(at.value()));
    }
}
