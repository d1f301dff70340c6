package adit.sources;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.sources.layout.ValueGroup;
import adit.sources.table.Row;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import java.util.List;

/** Makes an observation of the columns of a row that state one number. */
final class Observations {

    private static final Grade[] GRADES = Grade.values();

    private Observations() {}

    /** The number of {@code group} in a row, as an observation of the cell with these keys. */
    static Observation of(Row row, ValueGroup group, Attribute attribute, List<String> keys) {
        return new Observation(
                new Cell(attribute, keys),
                estimate(row, group),
                group.unitIn(row),
                grade(row, group),
                source(row, group),
                row.where(),
                row.text("note"));
    }

    private static Estimate estimate(Row row, ValueGroup group) {
        double value = row.number(group.value());
        double low = row.number(group.low());
        double high = row.number(group.high());
        if (!(low <= value && value <= high)) {
            throw UnusableCellException.of(row, group.value(), "this number lacks a range around it");
        }
        return new Estimate(value, low, high);
    }

    private static Grade grade(Row row, ValueGroup group) {
        String word = row.text(group.grade());
        for (Grade grade : GRADES) {
            if (grade.name().equals(word)) {
                return grade;
            }
        }
        throw UnusableCellException.of(row, group.grade(), "there is no such grade");
    }

    private static SourceId source(Row row, ValueGroup group) {
        if (!row.has(group.source())) {
            throw UnusableCellException.of(row, group.source(), "the number has no source");
        }
        return new SourceId(row.text(group.source()));
    }
}
