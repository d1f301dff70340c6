package adit.importers;

import adit.testworlds.WorldFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the tiny world of the module {@code sources} that a test may spoil. */
record WorldCopy(Path folder) {

    static final Path ORIGINAL = Path.of("../sources/src/test/resources/tiny-world");

    static WorldCopy in(Path folder) {
        WorldFiles.copy(ORIGINAL, folder);
        return new WorldCopy(folder);
    }

    /** Replaces a text wherever it stands in a file; it must stand there. */
    WorldCopy replace(String file, String from, String to) {
        String text = read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not contain " + from);
        }
        return write(file, text.replace(from, to));
    }

    WorldCopy write(String file, String text) {
        try {
            Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
