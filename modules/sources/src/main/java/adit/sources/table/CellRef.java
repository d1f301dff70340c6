package adit.sources.table;

import adit.basics.Issue;

/**
 * One cell of a file and its content.
 *
 * @param file name of the file in its folder
 * @param row line in the file, the heading being 1; 0 for the whole file
 * @param column name of the column; empty for the whole row
 * @param value its content; empty if there is none
 */
public record CellRef(String file, int row, String column, String value) {

    /** A whole file. */
    public static CellRef ofFile(String file) {
        return new CellRef(file, 0, "", "");
    }

    /** An error in this cell. */
    public Issue error(String code, String message, String hint) {
        return Issue.error(code, file, row, column, value, message, hint);
    }

    /** A warning about this cell. */
    public Issue warning(String code, String message, String hint) {
        return Issue.warning(code, file, row, column, value, message, hint);
    }
}
