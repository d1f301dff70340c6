package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.runs.folder.RunWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do with the folder of a run and with the files that others put there. */
class A20_RunFolderTest {

    private static final String STUDY = "studies/g7-dependence-2024.yaml";
    private static final int KILLS = Integer.getInteger("kills", 20) / 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aRunReplacesItsOwnFilesAndLeavesThoseOfOthers() throws IOException {
        ok("run", study(), "--out", run());
        ok("brief", run(), "--format", "xlsx");
        Files.writeString(folder.resolve("run/notes.txt"), "mine");
        Files.writeString(folder.resolve("run/tables/mine.txt"), "mine");
        ok("run", study(), "--out", run());
        assertThat(folder.resolve("run/notes.txt")).hasContent("mine");
        assertThat(folder.resolve("run/tables/mine.txt")).hasContent("mine");
        assertThat(folder.resolve("run/brief.xlsx")).doesNotExist();
        ok("audit", run());
    }

    @Test
    void aPageThatWasEditedIsNotReplacedAndFailsTheAudit() throws IOException {
        ok("run", study(), "--out", run());
        Path page = folder.resolve("run/brief.html");
        Files.writeString(page, Files.readString(page) + "<!-- mine -->");
        for (String[] line : new String[][] {{"run", study(), "--out", run()}, {"brief", run(), "--format", "html"}}) {
            Shell.Done done = Shell.run(line);
            assertThat(done.code()).isEqualTo(2);
            assertThat(done.err()).contains("cannot-write", "were changed after they were written", "brief.html");
        }
        assertThat(page).content().endsWith("<!-- mine -->");
        Shell.Done audit = Shell.run("audit", run());
        assertThat(audit.code()).isEqualTo(1);
        assertThat(audit.out() + audit.err()).contains("manifest", "brief.html");
    }

    /** The supplier of the study is no place any more: the fault is in the file that was changed, not in the study. */
    @Test
    void aRunThatCannotBeReadNamesTheFileThatWasChanged() throws IOException {
        ok("run", study(), "--out", run());
        Path places = folder.resolve("run/input/world/places.csv");
        Files.writeString(places, Files.readString(places).replace("\nCHN,", "\nCHM,"));
        for (String command : List.of("audit", "brief")) {
            Shell.Done done = Shell.run(command, run());
            assertThat(done.code()).isEqualTo(2);
            assertThat(done.err())
                    .contains("changed-run", "places.csv", "was changed after the run was written", "CHN");
        }
        Files.delete(places);
        assertThat(Shell.run("audit", run()).err()).contains("changed-run", "is missing");
    }

    /** A file without a line in the manifest is not protected; it may also be one of somebody else. */
    @Test
    void aManifestThatLostALineAndAStrayTableFailTheAudit() throws IOException {
        ok("run", study(), "--out", run());
        Path manifest = Path.of(run()).resolve("manifest-sha256.txt");
        String whole = Files.readString(manifest);
        String last = whole.strip().substring(whole.strip().lastIndexOf('\n') + 1);
        Files.writeString(manifest, whole.replace(last + "\n", ""));
        Shell.Done audit = Shell.run("audit", run());
        assertThat(audit.code()).isEqualTo(1);
        assertThat(audit.out()).contains("manifest", last.substring(last.lastIndexOf(' ') + 1));
        Files.writeString(manifest, whole);
        ok("audit", run());
        Files.writeString(Path.of(run()).resolve("notes.csv"), "mine\n");
        ok("audit", run());
        Files.writeString(Path.of(run()).resolve("tables/notes.csv"), "mine\n");
        assertThat(Shell.run("audit", run()).out()).contains("FAILED", "tables/notes.csv");
    }

    @Test
    void whatBelongsToARunIsNotReplacedByAnotherCommand() throws IOException {
        ok("run", study(), "--out", run());
        String other = folder + "/other";
        ok("run", study(), "--out", other);
        for (String[] line : new String[][] {
            {"dependence", "--world", Shell.at("data/world-2025"), "--csv", run() + "/brief.md"},
            {"dependence", "--world", Shell.at("data/world-2025"), "--csv", run() + "/manifest-sha256.txt"},
            {"dependence", "--world", Shell.at("data/world-2025"), "--csv", run() + "/tables/dependence.csv"},
            {"brief", other, "--format", "md", "--out", run()},
            {"brief", other, run(), "--format", "md", "--out", run()},
        }) {
            Shell.Done done = Shell.run(line);
            assertThat(done.code()).as(String.join(" ", line)).isEqualTo(2);
            assertThat(done.err()).contains("this file belongs to the run in ");
        }
        ok("audit", run());
    }

    @Test
    void aFolderToWhichAnotherCommandWritesIsRefusedBeforeTheWork() throws IOException {
        ok("run", study(), "--out", run());
        try (RunWriter another = RunWriter.open(Path.of(run()))) {
            assertThat(another.isInPlace()).isTrue();
            Shell.Done done = Shell.run("run", study(), "--out", run());
            assertThat(done.code()).isEqualTo(2);
            assertThat(done.err()).contains("another command is writing to ", "wait until it has ended");
            assertThat(Shell.run("brief", run(), "--format", "md").code()).isEqualTo(2);
            ok("audit", run());
        }
        ok("brief", run(), "--format", "md");
    }

    /** The moments differ from machine to machine; what is required holds at each of them. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandThatIsKilledLeavesAWholeRunOrNone() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Process process = start();
            waitFor(process, folder.resolve("run/.adit"));
            Thread.sleep(i * 1500L / Math.max(1, KILLS - 1));
            process.destroyForcibly().waitFor();
            if (Files.exists(folder.resolve("run/run.json"))) {
                ok("audit", run());
            }
        }
        ok("run", study(), "--out", run());
        ok("audit", run());
        assertThat(folder.resolve("run/.adit")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandThatIsInterruptedCleansUp() throws Exception {
        Process process = start();
        waitFor(process, folder.resolve("run/.adit"));
        process.destroy(); // SIGTERM
        process.waitFor(60, TimeUnit.SECONDS);
        assertThat(folder.resolve("run/.adit")).doesNotExist();
        if (Files.exists(folder.resolve("run"))) {
            ok("audit", run());
        }
    }

    private Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                Main.class.getName(),
                "-q",
                "run",
                study(),
                "--out",
                run());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void waitFor(Process process, Path file) throws InterruptedException {
        while (process.isAlive() && !Files.exists(file)) {
            Thread.sleep(2);
        }
    }

    private static void ok(String... line) {
        Shell.Done done = Shell.run(line);
        assertThat(done.code()).as(String.join(" ", line) + "\n" + done.err()).isZero();
    }

    private static String study() {
        return Shell.at(STUDY);
    }

    private String run() {
        return folder + "/run";
    }
}
