package adit.sources;

import adit.basics.Issue;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import did.
 *
 * @param publisher the publisher's word
 * @param folder the world folder
 * @param rowsRead rows of the publisher's files, without headings
 * @param rowsUsed rows of which a figure was taken
 * @param rows what became of the figures
 * @param allowed false if a file could not be read to its end and a part of it was not asked for
 * @param issues everything that is wrong or strange, by file and row; what is so in many rows is told once
 * @param cases the single rows of what is told once
 */
public record ImportReport(
        String publisher,
        Path folder,
        long rowsRead,
        long rowsUsed,
        AppendedRows rows,
        boolean allowed,
        List<Issue> issues,
        List<Issue> cases) {

    public ImportReport {
        issues = List.copyOf(issues);
        cases = List.copyOf(cases);
    }

    /** True if figures were found, and no fault kept them from being written. */
    public boolean usable() {
        return rowsUsed > 0 && allowed && rows.fits();
    }

    /** The report for a terminal. */
    public String text() {
        return ImportText.of(this);
    }
}
