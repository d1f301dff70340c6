package adit.folders;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file that exists only as long as the lock. The system releases it when the process ends, however it ends. The
 * locked file is never opened a second time in this process, because on some systems closing it would release the lock.
 */
final class FolderLock implements AutoCloseable {

    /** Files locked by this process: the system's locks do not separate the threads of one process. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int ATTEMPTS = 100;

    private final Path file;
    private final FileChannel channel;
    private final String identity;

    private FolderLock(Path file, FileChannel channel, String identity) {
        this.file = file;
        this.channel = channel;
        this.identity = identity;
    }

    /**
     * Takes the lock; empty if another thread or process has it.
     *
     * @param file an absolute path without links; its folder is created if it is missing
     */
    static Optional<FolderLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        @Nullable FolderLock taken = null;
        try {
            taken = lock(file);
            return Optional.ofNullable(taken);
        } finally {
            if (taken == null) {
                HELD.remove(file);
            }
        }
    }

    /** The former holder may delete the file between the steps; then they are repeated. */
    private static @Nullable FolderLock lock(Path file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            create(file);
            Optional<String> before = identity(file);
            Optional<FileChannel> channel = channel(file);
            if (channel.isPresent() && !locked(channel.get())) {
                channel.get().close();
                return null;
            }
            if (channel.isPresent() && before.isPresent() && before.equals(identity(file))) {
                return new FolderLock(file, channel.get(), before.get());
            }
            if (channel.isPresent()) {
                channel.get().close();
            }
        }
        return null;
    }

    /** Empty if the file was deleted meanwhile. */
    private static Optional<FileChannel> channel(Path file) throws IOException {
        try {
            return Optional.of(FileChannel.open(file, StandardOpenOption.WRITE));
        } catch (NoSuchFileException deleted) {
            return Optional.empty();
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.createFile(file);
        } catch (FileAlreadyExistsException | NoSuchFileException another) {
            return;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        } catch (IOException unsupported) {
            channel.close();
            throw new IOException("this file system cannot lock files: " + unsupported.getMessage(), unsupported);
        }
    }

    /** Tells a file from another one that is put in its place later; empty if there is none. */
    private static Optional<String> identity(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(attributes.fileKey() + " " + attributes.creationTime());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** False if the locked file was moved away, or replaced, with its folder. */
    boolean isInPlace() {
        return identity(file).filter(identity::equals).isPresent();
    }

    /** Deletes the file and releases the lock. */
    @Override
    public void close() {
        boolean ours = isInPlace();
        boolean deleted = !ours || deleted();
        try {
            channel.close();
        } catch (IOException closed) {
            deleted = true;
        }
        if (!deleted) {
            deleted();
        }
        HELD.remove(file);
    }

    private boolean deleted() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException kept) {
            return false;
        }
    }
}
