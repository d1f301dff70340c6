package adit.importers.publishers.mapped.rows;

import adit.importers.publishers.PublisherNumbers.Reading;
import adit.importers.publishers.mapped.map.NumberText;
import adit.importers.publishers.mapped.map.TableMap;
import adit.world.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads cells with numbers, and counts those that have none. Missing and withheld are never zero. */
final class CellReader {

    /** In any unit; larger numbers would not stay finite in another one. */
    private static final double LARGEST = 1e30;

    /** Kinds of number that can be below zero. */
    private static final Set<Attribute> SIGNED = Set.of(Attribute.GOVERNANCE, Attribute.ELASTICITY);

    private static final String NOTHING = "no action needed; the cell stays empty";

    private final NumberText numbers;
    private final Notes notes;
    private final boolean signed;

    CellReader(TableMap map, NumberText numbers, Notes notes) {
        this.numbers = numbers;
        this.notes = notes;
        signed = SIGNED.contains(map.attribute());
    }

    /** The number of a column in a row; empty, and counted, if there is none. */
    Optional<Reading> read(int row, List<String> cells, FigureColumn column) {
        String cell = column.index() < cells.size() ? cells.get(column.index()) : "";
        notes.number(row, column, cell);
        Optional<Reading> reading = numbers.read(cell);
        if (reading.isEmpty()) {
            notes.value(
                    row, column.heading(), cell.strip(), "not-a-number", "this is not a number", numbers.hint(cell));
            return reading;
        }
        if (Math.abs(reading.get().value()) > LARGEST) {
            notes.value(
                    row,
                    column.heading(),
                    cell.strip(),
                    "impossible-number",
                    "no figure is so large",
                    "correct it in a copy of the file");
            return Optional.empty();
        }
        if (reading.get().value() < 0 && !signed) {
            notes.value(
                    row,
                    column.heading(),
                    cell.strip(),
                    "negative-number",
                    "the number is below zero",
                    "correct it in a copy of the file");
            return Optional.empty();
        }
        judge(row, column.heading(), reading.get());
        return reading.filter(Reading::hasValue);
    }

    private void judge(int row, String column, Reading reading) {
        switch (reading.qualifier()) {
            case WITHHELD -> notes.kind(row, column, "withheld", "withheld by the publisher", NOTHING);
            case NOT_AVAILABLE -> notes.kind(row, column, "not-available", "not known to the publisher", NOTHING);
            case BLANK ->
                notes.kind(
                        row,
                        column,
                        "blank-cell",
                        "the cell is empty; zero and unknown cannot be distinguished",
                        NOTHING);
            case ABOVE ->
                notes.kind(row, column, "more-than", "a lower bound; used as value and lower end", "no action needed");
            case BELOW ->
                notes.kind(
                        row,
                        column,
                        "less-than",
                        "an upper bound; half of it is used, with a range from 0 to the bound",
                        "no action needed");
            case EXACT, ZERO_DASH -> {}
        }
        if (!reading.marks().isEmpty()) {
            notes.kind(
                    row, column, "footnote-mark", "footnote marks next to the number are ignored", "no action needed");
        }
    }
}
