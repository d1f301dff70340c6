package adit.runs.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A temporary file or folder next to its target, until it is put in place. It is deleted when this is closed before that, and
 * also when the process is interrupted (Ctrl-C), so that no partly written file is left.
 */
public final class Unfinished implements AutoCloseable {

    /** Writes something; may fail. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    private static final String HIDDEN = ".adit-";

    private final Path path;
    private final Thread whenInterrupted = new Thread(this::end, "delete unfinished files");
    private boolean ended;

    private Unfinished(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /** A new empty folder next to a target, its name hidden. */
    public static Unfinished folder(Path target) throws IOException {
        return new Unfinished(newFolder(target));
    }

    /** A new empty file next to a target, its name hidden. */
    public static Unfinished file(Path target) throws IOException {
        Path parent = parent(target);
        return new Unfinished(Files.createTempFile(parent, HIDDEN, "", permissions(parent, "rw-rw-rw-")));
    }

    /** The same folder, for use by the caller. Its name is new, so no other process uses it. */
    static Path newFolder(Path target) throws IOException {
        Path parent = parent(target);
        return Files.createTempDirectory(parent, HIDDEN, permissions(parent, "rwxrwxrwx"));
    }

    private static Path parent(Path target) {
        return Objects.requireNonNull(target.toAbsolutePath().getParent());
    }

    /** The permissions of any new file, with the user's mask applied by the system; temporary files would be accessible only to the user. */
    private static FileAttribute<?>[] permissions(Path place, String all) {
        boolean known = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(all))}
                : new FileAttribute<?>[0];
    }

    /** Where to write. */
    public Path path() {
        return path;
    }

    /** Takes one step; an interruption waits until it is over, and no step is taken after one. */
    public synchronized void step(Step step) throws IOException {
        if (ended) {
            throw new IOException("interrupted");
        }
        step.run();
    }

    /** The last step, which puts it in place; after it, nothing is deleted. */
    public synchronized void finish(Step step) throws IOException {
        step(step);
        ended = true;
    }

    private synchronized void end() {
        if (!ended) {
            ended = true;
            delete(path);
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        } catch (IllegalStateException alreadyEnding) {
            return;
        }
    }

    /** Deletes as much as can be deleted; true if nothing is left. */
    static boolean delete(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException | UncheckedIOException kept) {
            return !Files.exists(path);
        }
    }
}
