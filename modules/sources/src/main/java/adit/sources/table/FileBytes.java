package adit.sources.table;

import adit.basics.Issues;
import adit.folders.Snapshot;
import adit.folders.TooLargeException;
import java.io.IOException;
import java.util.Optional;

/** The bytes of a file that must be there; what forbids to read it becomes an issue. */
final class FileBytes {

    private FileBytes() {}

    static Optional<byte[]> find(Snapshot folder, String file, Issues issues) {
        try {
            Optional<byte[]> bytes = folder.find(file);
            if (bytes.isPresent()) {
                return bytes;
            }
        } catch (TooLargeException large) {
            issues.add(CellRef.ofFile(file)
                    .error("too-large", String.valueOf(large.getMessage()), "split it, or use another file"));
            return Optional.empty();
        } catch (IOException unreadable) {
            // the same for a reader as a file that is not there
        }
        issues.add(CellRef.ofFile(file)
                .error(
                        "unreadable-file",
                        "the file cannot be read",
                        "check that it is a file, and its read permission"));
        return Optional.empty();
    }
}
