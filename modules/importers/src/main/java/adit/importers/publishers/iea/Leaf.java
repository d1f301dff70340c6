package adit.importers.publishers.iea;

import adit.sources.table.CellRef;
import java.util.List;

/**
 * A value at the end of a path through JSON objects.
 *
 * @param file name of the file
 * @param line its line
 * @param path names of the fields on the way
 * @param text the value; empty for null
 */
record Leaf(String file, int line, List<String> path, String text) {

    Leaf {
        path = List.copyOf(path);
    }

    /** A name of the path; empty beyond its end. */
    String step(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /** The position for an issue: the path is used as the column. */
    CellRef at() {
        return new CellRef(file, line, String.join("/", path), text);
    }
}
