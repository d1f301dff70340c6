package adit.importers.publishers;

import adit.basics.Issues;
import java.nio.file.Path;
import java.util.List;

/** One publisher's way of writing a file, read as it comes. Stateless. */
public interface Publisher {

    /** The word that a user types, such as {@code usgs-mcs}. */
    String word();

    /** Its input, one sentence for the help text. */
    String description();

    /**
     * Reads every row that can be used. Rows that cannot be used, or are implausible, become issues with file, row, column and value, and reading
     * goes on; a file that cannot be read at all is an error.
     */
    Imported read(List<Path> files, Vocabulary vocabulary, Issues issues);
}
