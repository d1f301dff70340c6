package adit.sources.table;

import adit.basics.Issues;

/** {@code missing-file}: a table that is not optional has no file. */
final class MissingFile {

    private MissingFile() {}

    static void check(TableSchema absent, Issues issues) {
        if (!absent.optional()) {
            issues.add(CellRef.ofFile(absent.file())
                    .error(
                            "missing-file",
                            "the file is not in the folder",
                            "add it; it may contain only the heading row: " + String.join(",", absent.fieldNames())));
        }
    }
}
