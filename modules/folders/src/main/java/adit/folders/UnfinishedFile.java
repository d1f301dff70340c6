package adit.folders;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a single file whole or not at all: it is written next to its place, and moved there at the end. What is unfinished is
 * deleted when the process is interrupted; what a killed process left is deleted when the next file is written to the same
 * folder.
 */
public final class UnfinishedFile {

    private static final String PREFIX = ".adit-";
    private static final String SUFFIX = ".unfinished";
    private static final int ATTEMPTS = 100;

    /** Those of this process, which must not be opened a second time: closing would release the lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path target;
    private final Path path;
    private final FileChannel channel;
    private boolean ended;

    private UnfinishedFile(Path target, Path path, FileChannel channel) {
        this.target = target;
        this.path = path;
        this.channel = channel;
    }

    /**
     * Writes a file.
     *
     * @param target an absolute path in a folder that exists; a link of this name is replaced
     * @throws IOException if it cannot be written; then the former file is as it was
     */
    public static void replace(Path target, Content content) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        sweep(folder);
        UnfinishedFile file = create(folder, target);
        Thread whenInterrupted = new Thread(file::end, "delete unfinished file");
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
        try {
            file.write(content);
            file.finish();
        } finally {
            file.end();
            forget(whenInterrupted);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            return;
        }
    }

    /** Another process may take a new file for a left one and delete it before it is locked; then another name is taken. */
    private static UnfinishedFile create(Path folder, Path target) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path path = Files.createTempFile(folder, PREFIX, SUFFIX, permissions(folder));
            HELD.add(path);
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel, true) && Files.exists(path)) {
                return new UnfinishedFile(target, path, channel);
            }
            channel.close();
            HELD.remove(path);
        }
        throw new IOException(target + ": another program deletes the files that are written next to it");
    }

    /** {@code otherwise} is the answer of a file system without locks. */
    private static boolean locked(FileChannel channel, boolean otherwise) {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        } catch (IOException unsupported) {
            return otherwise;
        }
    }

    /** The permissions of any new file, with the user's mask applied by the system; temporary files would be accessible only to the user. */
    private static FileAttribute<?>[] permissions(Path place) {
        boolean known = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
                }
                : new FileAttribute<?>[0];
    }

    private void write(Content content) throws IOException {
        OutputStream out = Channels.newOutputStream(channel);
        content.to(out);
        out.flush();
    }

    private synchronized void finish() throws IOException {
        if (ended) {
            throw new IOException("interrupted");
        }
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        ended = true;
        close();
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        close();
        try {
            Files.deleteIfExists(path);
        } catch (IOException kept) {
            return;
        }
    }

    private void close() {
        HELD.remove(path);
        try {
            channel.close();
        } catch (IOException closed) {
            return;
        }
    }

    /** Deletes what processes left that were killed: their locks are gone. */
    private static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                if (!HELD.contains(file)) {
                    sweepOne(file);
                }
            }
        } catch (IOException unreadable) {
            return;
        }
    }

    private static void sweepOne(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (locked(channel, false)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
