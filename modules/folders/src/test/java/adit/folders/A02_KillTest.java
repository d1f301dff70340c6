package adit.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writer that ends at any step leaves the former state or the later one, whole, after recovery. The property {@code kills} sets
 * the number of steps that are tried.
 */
class A02_KillTest {

    private static final int KILLS = Integer.getInteger("kills", 20);

    @TempDir
    Path folder = Path.of("");

    @Test
    void afterAKillTheFolderHoldsTheFormerStateOrTheLaterOne() throws Exception {
        int steps = steps();
        assertThat(steps).isGreaterThan(30);
        TreeSet<String> found = new TreeSet<>();
        List<Integer> tried = IntStream.range(0, KILLS)
                .map(i -> 1 + (int) ((long) i * steps / KILLS))
                .distinct()
                .boxed()
                .toList();
        for (int step : tried) {
            Path run = former("killed-at-" + step);
            assertThat(end(run, step)).as("step %d", step).isEqualTo(Killed.ENDED);
            Folders.settle(run);
            String state = state(run);
            assertThat(state).as("step %d", step).isIn("former", "later");
            found.add(state);
            assertThat(run.resolve("notes.txt")).hasContent("mine");
            writesAgain(run, step);
        }
        assertThat(found).as("both states occur").containsExactly("former", "later");
    }

    /** Recovery itself is killed at each of its steps; the last start completes it. */
    @Test
    void aRecoveryThatIsKilledIsContinued() throws Exception {
        int valid = stepAtWhichTheChangeIsValid();
        for (int again : new int[] {1, 2, 5, 9}) {
            Path run = former("again-" + again);
            assertThat(end(run, valid + 3)).isEqualTo(Killed.ENDED);
            assertThat(end(run, again)).isEqualTo(Killed.ENDED);
            Folders.settle(run);
            assertThat(state(run)).isEqualTo("later");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalCleansUp() throws Exception {
        Path run = former("signal");
        Process process = start(run, 4, "wait");
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo(Killed.WAITING);
            assertThat(run.resolve(WorkFolder.NAME)).exists();
            process.destroy(); // SIGTERM
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        } finally {
            process.destroyForcibly();
        }
        assertThat(run.resolve(WorkFolder.NAME)).doesNotExist();
        assertThat(state(run)).isEqualTo("former");
    }

    /** While another process writes, this one is refused; after that was killed, it is not. */
    @Test
    void aLockEndsWithItsProcess() throws Exception {
        Path run = former("locked");
        Process process = start(run, 4, "wait");
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo(Killed.WAITING);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> FolderWriter.open(run))
                    .isInstanceOf(FolderBusyException.class);
        } finally {
            process.destroyForcibly().waitFor();
        }
        writesAgain(run, 4);
    }

    private static void writesAgain(Path run, int step) throws IOException {
        try (FolderWriter writer = FolderWriter.open(run)) {
            Killed.write(writer, Killed.state("former"), Killed.state("later").keySet());
        }
        assertThat(state(run)).as("after step %d", step).isEqualTo("former");
        assertThat(run.resolve(WorkFolder.NAME)).as("after step %d", step).doesNotExist();
    }

    private int steps() throws Exception {
        Path run = former("whole");
        assertThat(end(run, 0)).isZero();
        assertThat(state(run)).isEqualTo("later");
        return Integer.parseInt(Files.readString(run.resolveSibling("whole.steps")));
    }

    private int stepAtWhichTheChangeIsValid() throws IOException {
        List<String> steps = new java.util.ArrayList<>();
        try (FolderWriter writer = FolderWriter.open(former("named"), steps::add)) {
            Killed.write(writer, Killed.state("later"), Killed.state("former").keySet());
        }
        return steps.indexOf("make the change valid") + 1;
    }

    private Path former(String name) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        Files.writeString(run.resolve("notes.txt"), "mine");
        try (FolderWriter writer = FolderWriter.open(run)) {
            Killed.write(writer, Killed.state("former"), new TreeSet<>());
        }
        return run;
    }

    /** The state in which a folder is; its files if it is in none. */
    private static String state(Path run) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (String name : Folders.files(run, 9)) {
            if (!name.equals("notes.txt")) {
                found.put(name, Files.readString(run.resolve(name)));
            }
        }
        for (String name : List.of("former", "later")) {
            if (found.equals(Killed.state(name))) {
                return name;
            }
        }
        return found.toString();
    }

    private static int end(Path run, int step) throws Exception {
        return start(run, step, "halt").waitFor();
    }

    private static Process start(Path run, int step, String how) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        Killed.class.getName(),
                        run.toString(),
                        Integer.toString(step),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
