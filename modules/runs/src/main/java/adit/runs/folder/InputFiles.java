package adit.runs.folder;

import adit.folders.Hashes;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes from which a study and its world were read, by their path inside a run folder. A run folder gets these bytes, so
 * that it holds what was answered even if somebody edits the files meanwhile.
 */
public final class InputFiles {

    static final String STUDY = "input/study.yaml";
    static final String WORLD = "input/world";

    private final SortedMap<String, byte[]> bytes;

    private InputFiles(SortedMap<String, byte[]> bytes) {
        this.bytes = Collections.unmodifiableSortedMap(bytes);
    }

    /**
     * The files of a run.
     *
     * @param study content of the study file
     * @param world content of each file from which the world was read, by its name in the world folder
     */
    public static InputFiles of(byte[] study, Map<String, byte[]> world) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        bytes.put(STUDY, study);
        world.forEach((name, content) -> bytes.put(WORLD + "/" + name, content));
        return new InputFiles(bytes);
    }

    /** The bytes of each file, by path inside a run folder. */
    SortedMap<String, byte[]> bytes() {
        return bytes;
    }

    /** SHA-256 of each file, by path inside a run folder. */
    public Map<String, String> checksums() {
        Map<String, String> sums = new TreeMap<>();
        bytes.forEach((path, content) -> sums.put(path, Hashes.sha256(content)));
        return sums;
    }
}
