package adit.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Paths of the shipped worlds and studies. */
final class Repository {

    private Repository() {}

    static Path at(String path) {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("CITATION.cff"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here.resolve(path);
    }
}
