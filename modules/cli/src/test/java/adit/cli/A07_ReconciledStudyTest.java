package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study may start from the reconciled base year; its audit then does so too. */
class A07_ReconciledStudyTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void planAndAuditStartFromTheReconciledFigures() throws IOException {
        Shell.Done plan = Shell.run("plan", study("reconciled").toString(), "--out", run().toString());
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(Files.readString(run().resolve("run.json"))).contains("adit-reconciliation");
        assertThat(Shell.run("audit", run().toString()).code()).isZero();
    }

    @Test
    void anotherWordIsAFault() throws IOException {
        Shell.Done done = Shell.run("plan", study("reconcilled").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("unknown-word", "base-year", "reconcilled", "did you mean reconciled");
    }

    private Path run() {
        return folder.resolve("run");
    }

    private Path study(String baseYear) throws IOException {
        String text = Files.readString(Path.of(Shell.at("studies/g7-gallium-2030.yaml")));
        Path file = folder.resolve("study.yaml");
        Files.writeString(
                file,
                text.replace(
                                "world: ../data/world-2025",
                                "world: " + Path.of(Shell.at("data/world-2025")).toAbsolutePath())
                        + "base-year: " + baseYear + "\n");
        return file;
    }
}
