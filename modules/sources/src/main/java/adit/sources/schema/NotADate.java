package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.CellRef;
import adit.sources.table.Dates;
import adit.sources.table.FieldSchema;

/** {@code not-a-date}: the cell is not an ISO date, or the day does not exist. */
final class NotADate implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return field.type() == FieldSchema.Type.DATE;
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        return cell.isEmpty() || Dates.find(cell).isPresent();
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        return at.error("not-a-date", "this is not a date", "use YYYY-MM-DD, such as 2025-04-04");
    }
}
