package adit.runs.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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

    /** A folder that may not exist. A symbolic link is followed, so that its target folder is replaced. */
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
     * Puts files in place, by their path inside the folder; returns what could not be cleaned up afterwards, in words.
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
            List<Path> aside = new ArrayList<>();
            beside.finish(() -> exchange(beside.path(), aside));
            return aside.stream()
                    .filter(former -> !Unfinished.delete(former))
                    .map(former -> "the previous run could not be deleted; what is left of it is in " + former)
                    .findFirst();
        }
    }

    private void requireOwn() throws IOException {
        List<String> foreign = RunFiles.foreign(target);
        if (!foreign.isEmpty()) {
            throw new IOException(target + " contains files that do not belong to a run: "
                    + String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size()))));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    /** Puts the new run in place; the previous one, if there is one, is moved to a folder that is added to the list. */
    private void exchange(Path beside, List<Path> aside) throws IOException {
        if (!Files.exists(target)) {
            move.move(beside, target);
            return;
        }
        Path place = Unfinished.newFolder(target);
        Path former = place.resolve("former");
        try {
            move.move(target, former);
            moveIn(beside, former);
        } catch (IOException unmovable) {
            removeEmpty(place);
            throw unmovable;
        }
        aside.add(place);
    }

    private void moveIn(Path beside, Path former) throws IOException {
        try {
            move.move(beside, target);
        } catch (IOException unmovable) {
            try {
                move.move(former, target);
            } catch (IOException stuck) {
                unmovable.addSuppressed(stuck);
                throw new IOException("the previous run could not be moved back; it is in " + former, unmovable);
            }
            throw unmovable;
        }
    }

    /** A former run that could not be moved back stays in its folder. */
    private static void removeEmpty(Path place) {
        try {
            Files.delete(place);
        } catch (IOException kept) {
            return;
        }
    }
}
