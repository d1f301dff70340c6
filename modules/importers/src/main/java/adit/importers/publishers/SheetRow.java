package adit.importers.publishers;

import java.util.List;

/**
 * One row of a sheet as text.
 *
 * @param number of the row in the sheet, the first being 1
 * @param cells from column A on; empty for empty cells
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column by its index from 0; empty beyond the end. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
