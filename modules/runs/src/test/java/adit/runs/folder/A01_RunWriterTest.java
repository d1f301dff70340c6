package adit.runs.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.folders.Content;
import adit.folders.Folders;
import adit.folders.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A01_RunWriterTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aRunReplacesTheFilesOfTheFormerOneAndNoOther() throws IOException {
        write(Map.of("run.json", "former", "tables/old.csv", "old", "tables/both.csv", "old"));
        add("brief.ja.pdf", "a brief");
        mine("notes.txt");
        mine("tables/notes.txt");
        mine("reports/brief.docx");
        write(Map.of("run.json", "new", "tables/both.csv", "new"));
        assertThat(Folders.files(run(), 9))
                .containsExactly(
                        Manifest.FILE,
                        "notes.txt",
                        "reports/brief.docx",
                        "run.json",
                        "tables/both.csv",
                        "tables/notes.txt");
        assertThat(run().resolve("tables/both.csv")).hasContent("new");
        assertThat(Manifest.read(run()).orElseThrow().sums()).containsOnlyKeys("run.json", "tables/both.csv");
        assertThat(Manifest.read(run()).orElseThrow().changed(run())).isEmpty();
    }

    @Test
    void aFolderWithFilesButWithoutAManifestIsRefused() throws IOException {
        mine("run.json");
        mine("report.pdf");
        assertThat(RunFolder.obstacles(run()))
                .singleElement()
                .satisfies(each -> assertThat(each.words())
                        .isEqualTo("this folder contains files, but no run with a manifest: report.pdf, run.json"));
        assertThatThrownBy(() -> write(Map.of("run.json", "new"))).hasMessageContaining("no run with a manifest");
        assertThat(run().resolve("run.json")).hasContent("mine");
    }

    @Test
    void aFileOfTheRunThatSomebodyChangedIsNotReplaced() throws IOException {
        write(Map.of("run.json", "former", "brief.md", "text"));
        Files.writeString(run().resolve("brief.md"), "text, corrected by hand");
        assertThatThrownBy(() -> write(Map.of("run.json", "new"))).hasMessageContaining("were changed", "brief.md");
        assertThatThrownBy(() -> add("brief.md", "new")).hasMessageContaining("were changed");
        assertThat(run().resolve("brief.md")).hasContent("text, corrected by hand");
        assertThat(run().resolve("run.json")).hasContent("former");
        add("brief.html", "another file is no obstacle");
    }

    @Test
    void aFileOfSomebodyElseUnderANameThatARunUsesIsNotReplaced() throws IOException {
        write(Map.of("run.json", "former"));
        mine("brief.ja.html");
        assertThat(RunFolder.obstacles(run()))
                .singleElement()
                .satisfies(each -> assertThat(each.words()).contains("belong to none", "brief.ja.html"));
        assertThatThrownBy(() -> add("brief.ja.html", "new")).hasMessageContaining("brief.ja.html");
        assertThat(RunWriter.obstacles(run(), Set.of("brief.ja.md"))).isEmpty();
        assertThat(run().resolve("brief.ja.html")).hasContent("mine");
    }

    @Test
    void aFileThatSomebodyDeletedIsNoObstacle() throws IOException {
        write(Map.of("run.json", "former", "brief.md", "text"));
        Files.delete(run().resolve("brief.md"));
        write(Map.of("run.json", "new", "brief.md", "new"));
        assertThat(run().resolve("brief.md")).hasContent("new");
    }

    @Test
    void aRunHasALimitOfSize() throws IOException {
        RunWriter.requireSize(RunWriter.LARGEST);
        assertThatThrownBy(() -> RunWriter.requireSize(RunWriter.LARGEST + (1 << 20)))
                .hasMessageContaining("513 MiB; the limit is 512 MiB");
    }

    @Test
    void obstaclesAreNamedUpToThree() {
        Obstacle many = new Obstacle(Obstacle.Reason.NO_RUN, java.util.List.of("a", "b", "c", "d", "e"));
        assertThat(many.words()).endsWith(": a, b, c and 2 more");
        assertThat(many.hint()).isEqualTo("name another folder, or empty this one");
    }

    private void write(Map<String, String> files) throws IOException {
        Map<String, byte[]> bytes = new java.util.TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        try (RunWriter writer = RunWriter.open(run())) {
            writer.replace(bytes);
        }
    }

    private void add(String name, String text) throws IOException {
        try (RunWriter writer = RunWriter.open(run())) {
            writer.add(name, Content.of(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void mine(String name) throws IOException {
        Path file = run().resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "mine");
    }

    private Path run() {
        return folder.resolve("run");
    }
}
