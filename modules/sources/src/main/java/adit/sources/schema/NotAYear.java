package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;
import adit.sources.table.Numbers;

/** {@code not-a-year}: the cell is not a year of four digits. */
final class NotAYear implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return field.type() == FieldSchema.Type.YEAR;
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        return cell.isEmpty() || Numbers.isYear(cell);
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        return at.error("not-a-year", "this is not a year", "write four digits, such as 2024");
    }
}
