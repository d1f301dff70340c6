package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;
import adit.sources.table.Numbers;

/** {@code above-maximum}: the number is more than the column allows, such as a share above one. */
final class AboveMaximum implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return field.maximum().isPresent() && field.type().isNumeric();
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        return cell.isEmpty() || Numbers.parse(cell) <= field.maximum().orElseThrow();
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        String greatest = Limit.text(field.maximum().orElseThrow());
        return at.error(
                "above-maximum", "the maximum is " + greatest, "check the unit; a share is written as a fraction");
    }
}
