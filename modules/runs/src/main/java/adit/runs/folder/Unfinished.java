package adit.runs.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A temporary file or folder next to its target, until it is put in place. It is deleted when this is closed before that, and
 * also when the process is interrupted (Ctrl-C), so that nothing half-written is left.
 */
public final class Unfinished implements AutoCloseable {

    /** Writes something; may fail. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    private static final AtomicLong MADE = new AtomicLong();

    private final Path path;
    private final Thread whenInterrupted = new Thread(this::end, "delete unfinished files");
    private boolean ended;

    private Unfinished(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /** A new empty folder next to a target, its name hidden. */
    public static Unfinished folder(Path target) throws IOException {
        return new Unfinished(Files.createDirectory(free(target)));
    }

    /** A new empty file next to a target, its name hidden. */
    public static Unfinished file(Path target) throws IOException {
        return new Unfinished(Files.createFile(free(target)));
    }

    /** A name of this process alone; what an earlier process of the same number left there is deleted. */
    private static Path free(Path target) {
        String end = ProcessHandle.current().pid() + "-" + MADE.incrementAndGet();
        Path name = target.resolveSibling(".adit-" + end);
        delete(name);
        return name;
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

    /** The last step, which puts it in place; nothing is deleted afterwards. */
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
