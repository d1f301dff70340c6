package adit.importers.publishers.mapped.map;

import java.util.List;
import java.util.Optional;

/**
 * How a file is written.
 *
 * @param separator between cells of a CSV file
 * @param decimal point or comma
 * @param thousands between groups of three digits; empty if every usual one is taken ({@link NumberText})
 * @param heading number of the row of headings, the first row being 1
 * @param skip rows after the heading that are no data, such as a row of units
 * @param sheets of a workbook, each with the same headings; empty for the first one
 */
public record FileForm(
        char separator, char decimal, Optional<Character> thousands, int heading, int skip, List<String> sheets) {

    /** Commas, decimal points, headings in the first row. */
    public static final FileForm USUAL = new FileForm(',', '.', Optional.empty(), 1, 0, List.of());

    public FileForm {
        sheets = List.copyOf(sheets);
    }
}
