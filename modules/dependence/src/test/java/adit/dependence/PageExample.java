package adit.dependence;

import adit.dependence.measures.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The example at the end of a page of {@code docs/measures}: lines {@code name = number} in a fenced block. */
record PageExample(String text, Map<String, String> values) {

    private static final String FENCE = "```";

    static PageExample read(Measure measure) {
        return read(measure.page());
    }

    /** Of a page by its path from the root of the project. */
    static PageExample read(String page) {
        try {
            String text = Files.readString(root().resolve(page));
            int begin = text.indexOf(FENCE + "example");
            List<String> lines = text.substring(begin, text.lastIndexOf(FENCE))
                    .lines()
                    .skip(1)
                    .toList();
            Map<String, String> values = new LinkedHashMap<>();
            for (String line : lines) {
                String[] parts = line.split(" = ", 2);
                values.put(parts[0], parts[1]);
            }
            return new PageExample(text, values);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    double get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the example has no " + name + ": " + values.keySet());
        }
        return Double.parseDouble(value);
    }

    double result() {
        return get("result");
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("docs/measures"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder docs/measures above the working directory");
        }
        return folder;
    }
}
