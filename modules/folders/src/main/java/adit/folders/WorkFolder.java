package adit.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The files that a writer needs inside the folder to which it writes. They are there only while it works, or after it was
 * killed.
 *
 * <p>A change is first written to {@code new/}. Then its list of moves and deletions is put in place as {@code change}, in one
 * step: from then on the change is valid, and whoever opens the folder next completes it. Before that, it is discarded.
 *
 * @param folder the folder to which the writer writes
 */
record WorkFolder(Path folder) {

    static final String NAME = ".adit";

    Path path() {
        return folder.resolve(NAME);
    }

    Path lock() {
        return path().resolve("lock");
    }

    Path unfinishedChange() {
        return path().resolve("change.part");
    }

    Path change() {
        return path().resolve("change");
    }

    Path staged() {
        return path().resolve("new");
    }

    /** Where a file of the folder is written before it is put in place; the name may contain {@code /}. */
    Path staged(String name) throws IOException {
        return inside(staged(), name);
    }

    /** A file of the folder. */
    Path file(String name) throws IOException {
        return inside(folder, name);
    }

    /** A folder that is a link leads to files of somebody else, which are not replaced. A file that is a link is replaced itself. */
    void requireNoLink(String name) throws IOException {
        Path parent = Objects.requireNonNull(file(name).getParent());
        for (Path each = parent; !each.equals(folder); each = Objects.requireNonNull(each.getParent())) {
            if (Files.isSymbolicLink(each)) {
                throw new IOException(each + " is a link, which is not written through");
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException(name + " is not the name of a file in " + folder);
        }
        return file;
    }
}
