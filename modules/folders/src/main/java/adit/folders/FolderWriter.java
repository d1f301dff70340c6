package adit.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The only writer of a folder, from its opening until it is closed. What it writes is a {@link FolderChange}: all of it is in
 * the folder afterwards, or nothing, even if the process is killed. Files that a change does not name are never touched.
 *
 * <p>When a folder is opened, a change that was interrupted after it became valid is completed, and what an earlier one left
 * is deleted. When the process is interrupted (Ctrl-C, SIGTERM), an unfinished change is discarded.
 */
public final class FolderWriter implements AutoCloseable {

    private final WorkFolder work;
    private final Deque<Path> created;
    private final Consumer<String> steps;
    private final Thread whenInterrupted = new Thread(this::end, "discard unfinished change");
    private Optional<FolderLock> lock = Optional.empty();
    private boolean ended;

    private FolderWriter(WorkFolder work, Consumer<String> steps) {
        this.work = work;
        this.created = missing(work.folder());
        this.steps = steps;
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /**
     * Opens a folder for writing. If it does not exist it is created, and deleted again if nothing is written to it.
     *
     * @param folder a link to a folder is followed
     * @throws FolderBusyException if another command is writing to it
     * @throws IOException if nothing can be written there
     */
    public static FolderWriter open(Path folder) throws IOException {
        return open(folder, step -> {});
    }

    /** The same; {@code steps} receives each step before it is taken, for tests that end the process there. */
    static FolderWriter open(Path folder, Consumer<String> steps) throws IOException {
        FolderWriter writer = new FolderWriter(new WorkFolder(real(folder)), steps);
        try {
            writer.start();
            return writer;
        } catch (IOException | RuntimeException refused) {
            writer.close();
            throw refused;
        }
    }

    /** An interruption waits until the lock is taken, so that it is given back. */
    private synchronized void start() throws IOException {
        if (ended) {
            throw new IOException("interrupted");
        }
        lock = FolderLock.take(work.lock());
        if (lock.isEmpty()) {
            throw new FolderBusyException(work.folder());
        }
        Recovery.complete(work, steps);
    }

    private static Path real(Path folder) throws IOException {
        return Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
    }

    /** The folders that do not exist, the innermost first. */
    private static Deque<Path> missing(Path folder) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder;
                each != null && !Files.exists(each, LinkOption.NOFOLLOW_LINKS);
                each = each.getParent()) {
            missing.addLast(each);
        }
        return missing;
    }

    /** The folder, as an absolute path without links. */
    public Path folder() {
        return work.folder();
    }

    /** False if the folder was moved away or replaced by another one meanwhile; then nothing can be written any more. */
    public boolean isInPlace() {
        return lock.filter(FolderLock::isInPlace).isPresent();
    }

    /** A new change; it discards an earlier one that was not made. */
    public FolderChange change() throws IOException {
        step(() -> Recovery.discard(work));
        return new FolderChange(work, this);
    }

    /** Takes one step; an interruption waits until it is over, and no step is taken after one. */
    void step(String name, Step step) throws IOException {
        steps.accept(name);
        step(step);
    }

    private synchronized void step(Step step) throws IOException {
        if (ended) {
            throw new IOException("interrupted");
        }
        if (!isInPlace()) {
            throw new IOException(work.folder() + " was moved away or replaced while a command was writing to it");
        }
        step.run();
    }

    /** A step of a change. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /** The steps of this writer, for the parts that take several at once. */
    Consumer<String> steps() {
        return steps;
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        boolean inPlace = isInPlace();
        if (inPlace && !Files.exists(work.change())) {
            Recovery.discardQuietly(work);
        }
        lock.ifPresent(FolderLock::close);
        if (inPlace) {
            tidy();
        }
    }

    /** A folder in which another command has begun to work meanwhile is not empty, and stays. */
    private void tidy() {
        try {
            Files.deleteIfExists(work.path());
            for (Path folder : created) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException inUse) {
            return;
        }
    }

    /** Discards what was not made, and lets others write. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        } catch (IllegalStateException alreadyEnding) {
            return;
        }
    }
}
