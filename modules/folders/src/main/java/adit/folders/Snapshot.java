package adit.folders;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files of a folder, each read once, when it is first asked for: whatever is parsed, hashed, copied or compared later is the
 * same bytes. Not thread-safe.
 */
public final class Snapshot {

    /** The most that is read of a folder, in bytes. */
    public static final long LARGEST = 256L << 20;

    private static final byte[] NOTHING = {};

    private final Path folder;
    private final SortedMap<String, Optional<byte[]>> read = new TreeMap<>();

    private long total;

    private Snapshot(Path folder) {
        this.folder = folder;
    }

    /** Of a folder, which need not exist; nothing is read yet. */
    public static Snapshot of(Path folder) {
        return new Snapshot(folder);
    }

    /** The same files with others in their place; what is not among them is read from this. */
    public Snapshot with(Map<String, byte[]> others) {
        Snapshot changed = new Snapshot(folder);
        changed.read.putAll(read);
        others.forEach((name, bytes) -> changed.read.put(name, Optional.of(bytes)));
        return changed;
    }

    /** The folder, as the user named it. */
    public Path folder() {
        return folder;
    }

    /** True if there is a file or folder of this name. */
    public boolean exists(String name) {
        Optional<byte[]> known = read.get(name);
        return known == null ? Files.exists(folder.resolve(name)) : known.isPresent();
    }

    /**
     * The bytes of a file; empty if there is none.
     *
     * @throws IOException if it cannot be read, is a folder, or if more than {@link #LARGEST} would be read of the folder
     */
    public Optional<byte[]> find(String name) throws IOException {
        Optional<byte[]> known = read.get(name);
        if (known != null) {
            return known;
        }
        Path file = folder.resolve(name);
        Optional<byte[]> found = Optional.empty();
        if (Files.exists(file)) {
            found = Optional.of(read(file));
        }
        read.put(name, found);
        return found;
    }

    /** A device has no size, and may have no end. */
    private byte[] read(Path file) throws IOException {
        int most = Math.toIntExact(LARGEST - total);
        if (Files.size(file) > most) {
            throw new TooLargeException(file, LARGEST);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            total += bytes.length;
            if (bytes.length > most) {
                throw new TooLargeException(file, LARGEST);
            }
            return bytes;
        }
    }

    /** The files that were read, by name. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        read.forEach((name, bytes) -> bytes.ifPresent(each -> files.put(name, each)));
        return Collections.unmodifiableSortedMap(files);
    }

    /** The files that have another content now than when they were read, or that were deleted or created since. */
    public List<String> different() throws IOException {
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, Optional<byte[]>> each : read.entrySet()) {
            Path file = folder.resolve(each.getKey());
            byte[] now = Files.isRegularFile(file) ? Files.readAllBytes(file) : NOTHING;
            if (!Arrays.equals(each.getValue().orElse(NOTHING), now)) {
                different.add(each.getKey());
            }
        }
        return different;
    }
}
