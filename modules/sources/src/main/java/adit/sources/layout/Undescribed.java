package adit.sources.layout;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.sources.table.DataPackage;

/** {@code undescribed-table}: a warning, because the folder has a table that its descriptor leaves out, so that it is not read. */
public final class Undescribed {

    private Undescribed() {}

    /** Looks for the files of all tables that a world can have. */
    public static void check(Snapshot folder, DataPackage descriptor, Issues issues) {
        for (String table : WorldLayout.tables()) {
            String file = table + ".csv";
            if (descriptor.findTable(table).isEmpty() && folder.exists(file)) {
                issues.add(Issue.warning(
                        "undescribed-table",
                        file,
                        0,
                        "",
                        "",
                        "the table is not read, because datapackage.json does not describe it",
                        "run adit data upgrade on a copy, or delete the file"));
            }
        }
    }
}
