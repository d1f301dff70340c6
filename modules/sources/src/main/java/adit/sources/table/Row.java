package adit.sources.table;

import adit.world.RowRef;
import java.util.List;

/** One row of a table; its cells are text as in the file. Immutable. */
public final class Row {

    private final Heading heading;
    private final int line;
    private final String[] cells;

    /**
     * A row.
     *
     * @param heading the heading of its table
     * @param line line in the file, the heading being 1
     * @param cells from left to right
     */
    public Row(Heading heading, int line, List<String> cells) {
        this.heading = heading;
        this.line = line;
        this.cells = cells.toArray(String[]::new);
    }

    /** The heading of its table. */
    public Heading heading() {
        return heading;
    }

    /** Line in the file, the heading being 1. */
    public int line() {
        return line;
    }

    /** The cells from left to right. */
    public List<String> cells() {
        return List.of(cells);
    }

    /** The cell of a column; empty if the column, or the cell, does not exist. */
    public String text(String column) {
        return text(heading.indexOf(column));
    }

    /** The cell of a column by index; empty if it does not exist. */
    public String text(int index) {
        return index >= 0 && index < cells.length ? cells[index] : "";
    }

    /** True if the cell is not empty. */
    public boolean has(String column) {
        return !Blanks.isBlank(text(column));
    }

    /** The number in a column; NaN if there is none. */
    public double number(String column) {
        return Numbers.parse(text(column));
    }

    /** The cell, to be named in an issue. */
    public CellRef at(String column) {
        return new CellRef(heading.file(), line, column, text(column));
    }

    /** The row, to be named in a world. */
    public RowRef where() {
        return new RowRef(heading.file(), line);
    }
}
