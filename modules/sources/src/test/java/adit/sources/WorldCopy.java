package adit.sources;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.testworlds.WorldFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the tiny world that a test may spoil, one cell at a time. */
record WorldCopy(Path folder) {

    static final Path ORIGINAL = Path.of("src/test/resources/tiny-world");
    static final Path SHIPPED = Path.of("../../data/world-2025");

    static WorldCopy in(Path folder) {
        WorldFiles.copy(ORIGINAL, folder);
        return new WorldCopy(folder);
    }

    /** A copy of the shipped world, without its seal. */
    static WorldCopy ofShipped(Path folder) {
        WorldFiles.copy(SHIPPED, folder);
        return new WorldCopy(folder);
    }

    /** Writes {@code value} into a column of the row on this line of the file (the heading is line 1). */
    WorldCopy set(String file, int line, String column, String value) {
        List<String> lines = lines(file);
        List<String> heading = cells(lines.getFirst());
        List<String> cells = cells(lines.get(line - 1));
        int index = heading.indexOf(column);
        if (index < 0 || cells.size() != heading.size()) {
            throw new IllegalArgumentException(file + " line " + line + " has no cell " + column);
        }
        cells.set(index, value);
        lines.set(line - 1, joined(cells));
        return write(file, lines);
    }

    /** Adds a row. */
    WorldCopy add(String file, String row) {
        List<String> lines = lines(file);
        lines.add(row);
        return write(file, lines);
    }

    /** Replaces a text wherever it stands in a file; it must stand there. */
    WorldCopy replace(String file, String from, String to) {
        String text = String.join("\n", lines(file)) + "\n";
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not contain " + from);
        }
        return writeBytes(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    WorldCopy delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    WorldCopy writeBytes(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What is found when the folder is read. */
    List<Issue> issues() {
        Issues issues = new Issues();
        try {
            WorldReader.read(folder, issues);
        } catch (BadInputException bad) {
            return bad.issues();
        }
        return issues.list();
    }

    List<String> lines(String file) {
        try {
            return new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the tables, sorted. */
    List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes lines back that were read before. */
    WorldCopy restore(String file, List<String> lines) {
        return write(file, lines);
    }

    private WorldCopy write(String file, List<String> lines) {
        return writeBytes(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String joined(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
            quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted);
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
