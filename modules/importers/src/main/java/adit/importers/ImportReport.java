package adit.importers;

import adit.basics.Issue;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of an import.
 *
 * @param publisher the publisher's word
 * @param folder the world folder
 * @param rowsRead rows of the publisher's files, without headings
 * @param rowsUsed rows of which a figure was taken
 * @param rows counts of the figures
 * @param allowed false if a file could not be read to its end and partial reading was not requested, or if it is not clear what its numbers mean
 * @param issues errors and warnings by file and row; one that occurs in many rows is reported once
 * @param cases the single rows of issues that are reported once
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

    /** True if figures were found, and no error prevented writing them. */
    public boolean usable() {
        return rowsUsed > 0 && allowed && rows.fits();
    }

    /** The report for a terminal. */
    public String text() {
        return ImportText.of(this);
    }
}
