package adit.world;

/**
 * Where in a world folder something was stated.
 *
 * @param file name of the table, such as {@code facilities.csv}
 * @param row line in the file, the heading being 1
 */
public record RowRef(String file, int row) {

    /** Example: {@code facilities.csv:12}. */
    @Override
    public String toString() {
        return file + ":" + row;
    }
}
