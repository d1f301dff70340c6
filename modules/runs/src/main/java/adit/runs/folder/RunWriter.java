package adit.runs.folder;

import adit.folders.Content;
import adit.folders.FolderChange;
import adit.folders.FolderWriter;
import adit.folders.Manifest;
import adit.runs.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The only writer of a run folder, from its opening until it is closed. It lists what it wrote in the manifest of the folder, and
 * replaces and deletes only files that are listed there and were not changed since.
 */
public final class RunWriter implements AutoCloseable {

    /** The largest run that is written, without briefs and models, in bytes. */
    static final long LARGEST = 512L << 20;

    private final FolderWriter writer;

    private RunWriter(FolderWriter writer) {
        this.writer = writer;
    }

    /**
     * Opens a folder for writing; it is created if it does not exist.
     *
     * @throws adit.folders.FolderBusyException if another command is writing to it
     * @throws IOException if nothing can be written there
     */
    public static RunWriter open(Path folder) throws IOException {
        return new RunWriter(FolderWriter.open(folder));
    }

    /** The folder, as an absolute path without links. */
    public Path folder() {
        return writer.folder();
    }

    /** False if the folder was moved away or replaced by another one meanwhile. */
    public boolean isInPlace() {
        return writer.isInPlace();
    }

    /**
     * Writes a run, which replaces the previous one as a whole.
     *
     * @param made the day, as ISO text
     * @param texts further files, such as {@code brief.md}, by name
     * @param timing ms by step
     * @throws IOException if it cannot be written; then the folder is as it was
     */
    public void write(
            Run<?, ?, ?> run, InputFiles inputs, String made, Map<String, String> texts, Map<String, Double> timing)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(inputs.bytes());
        files.put(RunFolder.RUN, utf8(RunFolder.json(run, made, timing)));
        RunFolder.derived(run, texts).forEach((name, text) -> files.put(name, utf8(text)));
        replace(files);
    }

    /** Writes these files and deletes all others of the former manifest. */
    void replace(Map<String, byte[]> files) throws IOException {
        require(RunFiles.obstacles(folder()));
        requireSize(files.values().stream().mapToLong(bytes -> bytes.length).sum());
        Manifest former = Manifest.read(folder()).orElse(Manifest.EMPTY);
        FolderChange change = writer.change();
        SortedMap<String, String> sums = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sums.put(file.getKey(), change.put(file.getKey(), Content.of(file.getValue())));
        }
        for (String name : former.sums().keySet()) {
            if (!sums.containsKey(name)) {
                change.delete(name);
            }
        }
        make(change, new Manifest(sums));
    }

    /**
     * Adds a file to a run, or replaces one that it had.
     *
     * @param name path inside the folder
     * @throws IOException if it cannot be written, or if somebody changed or wrote a file of this name; the folder is as it was
     */
    public void add(String name, Content content) throws IOException {
        require(obstacles(folder(), Set.of(name)));
        FolderChange change = writer.change();
        String sum = change.put(name, content);
        make(change, Manifest.read(folder()).orElse(Manifest.EMPTY).with(Map.of(name, sum)));
    }

    /** Why files of these names cannot be written to a run folder; empty if they can. */
    public static List<Obstacle> obstacles(Path folder, Set<String> names) throws IOException {
        return RunFiles.obstacles(folder, Manifest.read(folder).orElse(Manifest.EMPTY), names::contains);
    }

    /** Marks a run that did not pass its audit, so that it is not mistaken for a valid one: a file in it lists the failed checks. */
    public void markFailed(String words) throws IOException {
        add(RunFiles.AUDIT_FAILED, Content.of(utf8(words)));
    }

    private static void make(FolderChange change, Manifest manifest) throws IOException {
        change.put(Manifest.FILE, (OutputStream out) -> out.write(utf8(manifest.text())));
        change.make();
    }

    private void require(List<Obstacle> obstacles) throws IOException {
        if (!obstacles.isEmpty()) {
            Obstacle first = obstacles.getFirst();
            throw new IOException(folder() + ": " + first.words() + "\n    try: " + first.hint());
        }
    }

    static void requireSize(long bytes) throws IOException {
        if (bytes > LARGEST) {
            throw new IOException("the run has " + (bytes >> 20) + " MiB; the limit is " + (LARGEST >> 20)
                    + " MiB\n    try: ask for fewer members or years");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        writer.close();
    }
}
