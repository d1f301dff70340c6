package adit.folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Completes a valid change, or discards an unfinished one. Each step can be repeated: a second start continues the first. */
final class Recovery {

    private Recovery() {}

    /** Completes the change of a folder if it is valid; in any case nothing unfinished is left. */
    static void complete(WorkFolder work, Consumer<String> steps) throws IOException {
        if (Files.exists(work.change())) {
            List<String> lines = ChangeList.read(work.change());
            for (String name : ChangeList.puts(lines).toList()) {
                steps.accept("put " + name);
                put(work.staged(name), work.file(name));
            }
            for (String name : ChangeList.deletions(lines).toList()) {
                steps.accept("delete " + name);
                delete(work, work.file(name));
            }
            steps.accept("end the change");
            Files.delete(work.change());
        }
        steps.accept("discard");
        discard(work);
    }

    /** A staged file that is not there was put in place before the interruption. */
    private static void put(Path staged, Path file) throws IOException {
        if (Files.exists(staged)) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            keepRights(file, staged);
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A file that is replaced keeps its rights, where the file system has any. */
    private static void keepRights(Path former, Path staged) throws IOException {
        if (Files.isRegularFile(former) && Files.getFileStore(former).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(staged, Files.getPosixFilePermissions(former));
        }
    }

    private static void delete(WorkFolder work, Path file) throws IOException {
        Files.deleteIfExists(file);
        Path parent = Objects.requireNonNull(file.getParent());
        while (!parent.equals(work.folder()) && isEmpty(parent)) {
            Files.delete(parent);
            parent = Objects.requireNonNull(parent.getParent());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Deletes what an unfinished change has written. */
    static void discard(WorkFolder work) throws IOException {
        Files.deleteIfExists(work.unfinishedChange());
        if (Files.exists(work.staged())) {
            try (Stream<Path> files = Files.walk(work.staged())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The same; what cannot be deleted now is deleted when the folder is opened next. */
    static void discardQuietly(WorkFolder work) {
        try {
            discard(work);
        } catch (IOException | UncheckedIOException kept) {
            return;
        }
    }
}
