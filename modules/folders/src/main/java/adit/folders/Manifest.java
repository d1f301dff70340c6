package adit.folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files that Adit wrote to a folder, with their checksums. It lies in the folder as {@code manifest-sha256.txt}, in the
 * form of BagIt and of the command {@code sha256sum}, which can check it. It does not list itself.
 *
 * @param sums SHA-256 in hexadecimal, by path inside the folder with {@code /} between names
 */
public record Manifest(SortedMap<String, String> sums) {

    /** The name of the file. */
    public static final String FILE = "manifest-sha256.txt";

    /** Lists no file. */
    public static final Manifest EMPTY = new Manifest(new TreeMap<>());

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    public Manifest {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /**
     * The manifest of a folder; empty if there is none.
     *
     * @throws IOException if it cannot be read, or is not a manifest
     */
    public static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        SortedMap<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || !isInside(folder, parts.group(2))) {
                throw new IOException(file + ": this is not a list of checksums\n    try: name another folder");
            }
            sums.put(parts.group(2), parts.group(1));
        }
        return Optional.of(new Manifest(sums));
    }

    private static boolean isInside(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder.normalize()) && !file.equals(folder.normalize());
    }

    /** One line for each file. */
    public String text() {
        return sums.entrySet().stream()
                .map(each -> each.getValue() + "  " + each.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** This with further files. */
    public Manifest with(Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(sums);
        all.putAll(more);
        return new Manifest(all);
    }

    /** The listed files of a folder that are there and have another content than when they were written. */
    public List<String> changed(Path folder) throws IOException {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> each : sums.entrySet()) {
            Path file = folder.resolve(each.getKey());
            if (Files.isRegularFile(file)
                    && !Hashes.sha256(Files.readAllBytes(file)).equals(each.getValue())) {
                changed.add(each.getKey());
            }
        }
        return changed;
    }

    /** The listed files that are not in a folder. */
    public List<String> missing(Path folder) {
        return sums.keySet().stream()
                .filter(name -> !Files.isRegularFile(folder.resolve(name)))
                .toList();
    }
}
