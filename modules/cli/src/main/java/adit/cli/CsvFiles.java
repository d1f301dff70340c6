package adit.cli;

import adit.study.CsvText;
import adit.study.ResultTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tables that the user wants as a file. */
final class CsvFiles {

    private CsvFiles() {}

    /** Writes a table; does nothing without a file. */
    static void write(@Nullable Path file, ResultTable table) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, CsvText.of(table), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
