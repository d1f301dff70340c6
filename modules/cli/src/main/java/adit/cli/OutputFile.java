package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a file that the user named; a place that cannot be written is the user's fault, told as such. */
final class OutputFile {

    private OutputFile() {}

    /** Writes a text as UTF-8; does nothing without a file. */
    static void write(@Nullable Path file, String text) {
        if (file != null) {
            write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new BadInputException(List.of(Issue.error(
                    "cannot-write",
                    file.toString(),
                    0,
                    "",
                    "",
                    "the file cannot be written",
                    "name a file in a folder that you may write to")));
        }
    }
}
