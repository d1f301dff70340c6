package adit.testworlds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of world folders that a test may spoil. */
public final class WorldFiles {

    private static final String SEAL = "seal.csv";

    private WorldFiles() {}

    /** Copies the files of a world into an empty folder, without its seal, which would notice every change. */
    public static void copy(Path world, Path folder) {
        try (Stream<Path> found = Files.list(world)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(SEAL))
                    .toList();
            for (Path file : files) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
