package adit.folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The list of a valid change: one line for each file. */
final class ChangeList {

    private static final String PUT = "put ";
    private static final String DELETE = "delete ";

    private ChangeList() {}

    static String put(String name) {
        return line(PUT, name);
    }

    static String delete(String name) {
        return line(DELETE, name);
    }

    private static String line(String action, String name) {
        if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a file name with a line break: " + name);
        }
        return action + name;
    }

    static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    /** The files to be put in place. */
    static Stream<String> puts(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(PUT)).map(line -> line.substring(PUT.length()));
    }

    /** The files to be deleted. */
    static Stream<String> deletions(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(DELETE)).map(line -> line.substring(DELETE.length()));
    }
}
