package adit.sources.layout;

import adit.sources.table.Blanks;
import adit.sources.table.Heading;
import adit.sources.table.Numbers;
import adit.sources.table.Row;

/** Positions of the columns of a {@link ValueGroup} in one table, so that rows need not look them up by name. */
public final class ValueColumns {

    private final ValueGroup group;
    private final int value;
    private final int low;
    private final int high;
    private final int grade;
    private final int source;
    private final int unit;
    private final int note;

    ValueColumns(ValueGroup group, Heading heading) {
        this.group = group;
        value = heading.indexOf(group.value());
        low = heading.indexOf(group.low());
        high = heading.indexOf(group.high());
        grade = heading.indexOf(group.grade());
        source = heading.indexOf(group.source());
        unit = heading.indexOf("unit");
        note = heading.indexOf("note");
    }

    /** The names of the columns. */
    public ValueGroup group() {
        return group;
    }

    /** The best estimate; NaN if there is none. */
    public double value(Row row) {
        return Numbers.parse(row.text(value));
    }

    /** The lower end; NaN if there is none. */
    public double low(Row row) {
        return Numbers.parse(row.text(low));
    }

    /** The upper end; NaN if there is none. */
    public double high(Row row) {
        return Numbers.parse(row.text(high));
    }

    /** The evidence grade as written in the cell; may be empty. */
    public String grade(Row row) {
        return row.text(grade);
    }

    /** The id of the citation; may be empty. */
    public String source(Row row) {
        return row.text(source);
    }

    /** The unit that the group has, or that the row states. */
    public String unit(Row row) {
        return group.unit().isEmpty() ? row.text(unit) : group.unit();
    }

    /** The note of the row; may be empty. */
    public String note(Row row) {
        return row.text(note);
    }

    /** True if one of the columns is not empty. */
    public boolean isStated(Row row) {
        return isFilled(row, value)
                || isFilled(row, low)
                || isFilled(row, high)
                || isFilled(row, grade)
                || isFilled(row, source);
    }

    private static boolean isFilled(Row row, int column) {
        return !Blanks.isBlank(row.text(column));
    }
}
