package adit.architecture.broken.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks: world reads no file. */
public final class ReadsAFile {

    private ReadsAFile() {}

    static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
