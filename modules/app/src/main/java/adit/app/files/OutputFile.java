package adit.app.files;

import adit.runs.folder.Unfinished;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        put(file, target -> Files.write(target, bytes));
    }

    /** Writes a long text as UTF-8 without holding it in memory. */
    public static void stream(Path file, Content content) throws IOException {
        put(file, target -> {
            try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                content.to(writer);
            }
        });
    }

    /** Writes a file whose name is not the user's: a link of this name is replaced, and what it leads to is left. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        moved(file.toAbsolutePath(), target -> Files.write(target, bytes));
    }

    /** Fills a file. */
    @FunctionalInterface
    private interface Filling {
        void fill(Path target) throws IOException;
    }

    private static void put(Path file, Filling filling) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            filling.fill(file);
            return;
        }
        moved(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize(), filling);
    }

    private static void moved(Path target, Filling filling) throws IOException {
        @Nullable Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (Unfinished beside = Unfinished.file(target)) {
            beside.step(() -> filling.fill(beside.path()));
            beside.finish(() -> Files.move(
                    beside.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        }
    }
}
