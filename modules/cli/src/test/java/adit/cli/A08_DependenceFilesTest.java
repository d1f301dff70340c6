package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures of a form on the terminal and in files. */
class A08_DependenceFilesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void measuresOnTheTerminalAndInFiles() throws IOException {
        Path csv = folder.resolve("new/measures.csv");
        Path xlsx = folder.resolve("measures.xlsx");
        Path svg = folder.resolve("shares.svg");
        Shell.Done done = Shell.run(
                "dependence",
                "--world",
                Shell.at("data/world-2025"),
                "--measures",
                "--form",
                "refined-copper",
                "--csv",
                csv.toString(),
                "--xlsx",
                xlsx.toString(),
                "--svg",
                svg.toString());
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("Four views", "Net import reliance", "GeoPolRisk score");
        assertThat(Files.readString(csv)).contains("refined-copper,net-import-reliance", ",USA,2024,");
        assertThat(Files.size(xlsx)).isGreaterThan(5_000);
        assertThat(Files.readString(svg)).contains(">refined copper<").doesNotContain(">lithium mined<");
    }

    @Test
    void anUnknownFormAndAFileThatCannotBeWrittenAreFaults() throws IOException {
        Shell.Done unknown = Shell.run("dependence", "--world", Shell.at("data/world-2025"), "--form", "refined-coper");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("unknown-form", "refined-copper");
        Path file = Files.writeString(folder.resolve("file"), "");
        Shell.Done blocked = Shell.run(
                "dependence",
                "--world",
                Shell.at("data/world-2025"),
                "--csv",
                file.resolve("below.csv").toString());
        assertThat(blocked.code()).isEqualTo(2);
        assertThat(blocked.err()).contains("cannot-write");
    }
}
