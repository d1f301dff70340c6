package adit.sources.table;

import adit.world.RowRef;
import java.util.List;

/**
 * One row of a table; its cells are text as they stand in the file.
 *
 * @param heading the heading of its table
 * @param line line in the file, the heading being 1
 * @param cells from left to right
 */
public record Row(Heading heading, int line, List<String> cells) {

    /** The cell of a column; empty if the column, or the cell, does not exist. */
    public String text(String column) {
        return text(heading.indexOf(column));
    }

    /** The cell of a column by index; empty if it does not exist. */
    public String text(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** True if something stands in the cell. */
    public boolean has(String column) {
        return !text(column).isBlank();
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
