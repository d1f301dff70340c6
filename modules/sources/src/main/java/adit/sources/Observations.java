package adit.sources;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.sources.layout.ValueColumns;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Row;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import java.util.List;

/** Creates an observation from the columns of a row that state one number. */
final class Observations {

    private static final Grade[] GRADES = Grade.values();

    private Observations() {}

    /** The number of {@code group} in a row, as an observation of the cell with these keys. */
    static Observation of(Row row, ValueGroup group, Attribute attribute, List<String> keys) {
        return of(row, group.in(row.heading()), attribute, keys);
    }

    /** The number in {@code columns} of a row, as an observation of the cell with these keys. */
    static Observation of(Row row, ValueColumns columns, Attribute attribute, List<String> keys) {
        return new Observation(
                new Cell(attribute, keys),
                estimate(row, columns, attribute),
                columns.unit(row),
                grade(row, columns),
                source(row, columns),
                row.where(),
                columns.note(row));
    }

    private static Estimate estimate(Row row, ValueColumns columns, Attribute attribute) {
        double value = columns.value(row);
        double low = columns.low(row);
        double high = columns.high(row);
        if (!(low <= value && value <= high)) {
            throw UnusableCellException.of(row, columns.group().value(), "this number has no valid range");
        }
        if (low < 0 && !attribute.isSigned()) {
            throw UnusableCellException.of(row, columns.group().low(), attribute.word() + " is never negative");
        }
        return new Estimate(value, low, high);
    }

    private static Grade grade(Row row, ValueColumns columns) {
        String word = columns.grade(row);
        for (Grade grade : GRADES) {
            if (grade.name().equals(word)) {
                return grade;
            }
        }
        throw UnusableCellException.of(row, columns.group().grade(), "this grade does not exist");
    }

    private static SourceId source(Row row, ValueColumns columns) {
        String id = columns.source(row);
        if (id.isBlank()) {
            throw UnusableCellException.of(row, columns.group().source(), "the number has no source");
        }
        return new SourceId(id);
    }
}
