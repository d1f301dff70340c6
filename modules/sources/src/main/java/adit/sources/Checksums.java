package adit.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SHA-256 of each file of a folder, so that a figure can be traced to the exact data that it came from.
 *
 * @param byFile checksum in hexadecimal by path within the folder, with {@code /} between names, in the order of the paths
 */
public record Checksums(SortedMap<String, String> byFile) {

    public Checksums {
        byFile = Collections.unmodifiableSortedMap(new TreeMap<>(byFile));
    }

    /** The checksums of all files in a folder and below; throws {@link UncheckedIOException} if one cannot be read. */
    public static Checksums of(Path folder) {
        SortedMap<String, String> byFile = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                byFile.put(name(folder, file), sha256(Files.readAllBytes(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Checksums(byFile);
    }

    /** One checksum for the whole folder: that of {@link #text()}. */
    public String whole() {
        return sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    /** One line for each file, as the command {@code sha256sum} writes and checks it. */
    public String text() {
        return byFile.entrySet().stream()
                .map(each -> each.getValue() + "  " + each.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is available in every Java", impossible);
        }
    }
}
