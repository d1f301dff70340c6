package adit.app.files;

import adit.folders.UnfinishedFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file that the user named. It is written next to its place and moved there at the end, so that a former file is
 * replaced whole or not at all; devices and pipes, such as {@code /dev/stdout}, are written to directly.
 */
public final class OutputFile {

    /** Writes a text. */
    @FunctionalInterface
    public interface Content {
        void to(Writer writer) throws IOException;
    }

    private OutputFile() {}

    public static void write(Path file, byte[] bytes) throws IOException {
        put(file, adit.folders.Content.of(bytes));
    }

    /** Writes a long text as UTF-8 without holding it in memory. */
    public static void stream(Path file, Content content) throws IOException {
        put(file, bytes(content));
    }

    /** A text as the bytes of a file. */
    public static adit.folders.Content bytes(Content content) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.to(writer);
            writer.flush();
        };
    }

    /** Writes a file whose name is not the user's: a link of this name is replaced, and what it leads to is left. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        moved(file.toAbsolutePath(), adit.folders.Content.of(bytes));
    }

    private static void put(Path file, adit.folders.Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.to(out);
            }
            return;
        }
        moved(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize(), content);
    }

    private static void moved(Path target, adit.folders.Content content) throws IOException {
        @Nullable Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        UnfinishedFile.replace(target, content);
    }
}
