package adit.sources.schema;

import adit.basics.Issue;
import adit.sources.table.CellRef;
import adit.sources.table.FieldSchema;
import adit.sources.table.Numbers;

/** {@code below-minimum}: the number is less than the column allows, such as a negative capacity. */
final class BelowMinimum implements CellRule {

    @Override
    public boolean appliesTo(FieldSchema field) {
        return field.minimum().isPresent() && field.type().isNumeric();
    }

    @Override
    public boolean accepts(String cell, FieldSchema field) {
        double minimum = field.minimum().orElseThrow();
        boolean positive = minimum <= 0 && !cell.startsWith("-"); // NotANumber has seen that it is a number
        return cell.isEmpty() || positive || Numbers.parse(cell) >= minimum;
    }

    @Override
    public Issue issue(CellRef at, FieldSchema field) {
        String least = Limit.text(field.minimum().orElseThrow());
        return at.error("below-minimum", "the minimum is " + least, "check the sign and the unit of the source");
    }
}
