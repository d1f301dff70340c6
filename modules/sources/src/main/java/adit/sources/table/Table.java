package adit.sources.table;

import java.util.List;

/**
 * One CSV file as text.
 *
 * @param heading its heading
 * @param rows the rows that have as many cells as the heading, in the order of the file
 * @param ragged the other rows; already reported, kept because others may refer to their ids
 */
public record Table(Heading heading, List<Row> rows, List<Row> ragged) {

    public Table {
        rows = List.copyOf(rows);
        ragged = List.copyOf(ragged);
    }

    /** Name of the file, such as {@code facilities.csv}. */
    public String file() {
        return heading.file();
    }
}
