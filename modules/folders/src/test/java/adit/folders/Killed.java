package adit.folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes a state of a folder in a process of its own, which ends in the middle without cleaning up, as when it is killed, or
 * waits there for a signal.
 */
final class Killed {

    /** Exit code of the process that ended in the middle. */
    static final int ENDED = 9;

    /** What the process prints when it waits. */
    static final String WAITING = "waiting";

    private Killed() {}

    /**
     * The two states; they share files, and each has some of its own.
     *
     * @param name such as {@code former}
     */
    static SortedMap<String, String> state(String name) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            files.put("tables/t" + i + ".csv", name + " " + i + "\n");
            files.put("tables/" + name + "/u" + i + ".csv", name + " own " + i + "\n");
        }
        files.put("run.json", name + "\n");
        return files;
    }

    /** Writes a state, and deletes the files that it does not have. */
    static void write(FolderWriter writer, SortedMap<String, String> state, Set<String> former) throws IOException {
        FolderChange change = writer.change();
        for (Map.Entry<String, String> file : state.entrySet()) {
            change.put(file.getKey(), Content.of(file.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        for (String name : former) {
            if (!state.containsKey(name)) {
                change.delete(name);
            }
        }
        change.make();
    }

    /** Arguments: the folder, the step at which to stop (the first is 1; 0 for none), and {@code halt} or {@code wait}. */
    public static void main(String[] args) throws IOException {
        int at = Integer.parseInt(args[1]);
        AtomicInteger step = new AtomicInteger();
        try (FolderWriter writer = FolderWriter.open(Path.of(args[0]), name -> {
            if (step.incrementAndGet() == at) {
                stop(args[2]);
            }
        })) {
            write(writer, state("later"), state("former").keySet());
        }
        Files.writeString(Path.of(args[0] + ".steps"), step.toString());
    }

    private static void stop(String how) {
        if (how.equals("halt")) {
            Runtime.getRuntime().halt(ENDED);
        }
        System.out.println(WAITING);
        System.out.flush();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
