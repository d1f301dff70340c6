package adit.importers.publishers.mapped.rows;

import java.util.List;

/** Receives the rows of a file, one at a time. */
@FunctionalInterface
public interface RowSink {

    /**
     * Takes a row.
     *
     * @param number of the row in the file, the first being 1
     * @param cells from left to right
     * @return false if no further rows are needed
     */
    boolean take(int number, List<String> cells);
}
