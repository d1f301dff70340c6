package adit.architecture.broken.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks: files are replaced in one module. */
public final class ReplacesAFile {

    private ReplacesAFile() {}

    static void replace(Path from, Path to) throws IOException {
        Files.move(from, to);
    }
}
