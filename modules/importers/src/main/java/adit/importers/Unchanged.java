package adit.importers;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.folders.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code changed-while-read}: a file of a world is not what it was when it was read. */
public final class Unchanged {

    private Unchanged() {}

    /**
     * Compares what was read with what is there now.
     *
     * @throws BadInputException if another program changed one of the files since
     */
    public static void require(Snapshot read) {
        try {
            List<Issue> changed =
                    read.different().stream().map(Unchanged::issue).toList();
            if (!changed.isEmpty()) {
                throw new BadInputException(changed);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Issue issue(String file) {
        return Issue.error(
                "changed-while-read",
                file,
                0,
                "",
                "",
                "this file was changed by another program while the command was running",
                "wait until no other program writes to it, then run the command again");
    }
}
