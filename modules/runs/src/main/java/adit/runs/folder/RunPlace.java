package adit.runs.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The place of a run folder. A new run is written next to it first; then a former run is moved aside, the new one moved in,
 * and the former one deleted. If the new one cannot be moved in, the former one is moved back.
 */
final class RunPlace {

    private static final int NAMED = 3;

    /** Moves a folder in one step. */
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private final Path target;
    private final Move move;

    /** A folder that need not be there. A link is followed, so that the folder to which it leads is replaced. */
    RunPlace(Path folder) throws IOException {
        this(folder, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    /** The same with another way to move. */
    RunPlace(Path folder, Move move) throws IOException {
        this.move = move;
        target = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
    }

    /**
     * Puts files in place, by their path inside the folder; gives what could not be tidied up afterwards, in words.
     *
     * @throws IOException if they cannot be written; then the folder is as it was
     */
    Optional<String> put(Map<String, byte[]> files) throws IOException {
        requireOwn();
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (Unfinished beside = Unfinished.folder(target)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                beside.step(() -> write(beside.path().resolve(file.getKey()), file.getValue()));
            }
            Path aside = aside(beside.path());
            beside.finish(() -> exchange(beside.path(), aside));
            return Unfinished.delete(aside)
                    ? Optional.empty()
                    : Optional.of("the former run could not be deleted; what is left of it lies in " + aside);
        }
    }

    private void requireOwn() throws IOException {
        List<String> foreign = RunFiles.foreign(target);
        if (!foreign.isEmpty()) {
            throw new IOException(target + " holds files that no run writes: "
                    + String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size()))));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    private static Path aside(Path beside) {
        return beside.resolveSibling(beside.getFileName() + "-former");
    }

    private void exchange(Path beside, Path aside) throws IOException {
        boolean former = Files.exists(target);
        if (former) {
            move.move(target, aside);
        }
        try {
            move.move(beside, target);
        } catch (IOException unmovable) {
            if (former) {
                move.move(aside, target);
            }
            throw unmovable;
        }
    }
}
