package adit.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots and manifests. */
class A04_ReadingTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSnapshotReadsAFileOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "first");
        Snapshot snapshot = Snapshot.of(folder);
        assertThat(text(snapshot, "a.csv")).isEqualTo("first");
        assertThat(snapshot.find("b.csv")).isEmpty();
        assertThat(snapshot.different()).isEmpty();
        Files.writeString(file, "later");
        Files.writeString(folder.resolve("b.csv"), "new");
        assertThat(text(snapshot, "a.csv")).isEqualTo("first");
        assertThat(snapshot.find("b.csv")).isEmpty();
        assertThat(snapshot.files()).containsOnlyKeys("a.csv");
        assertThat(snapshot.different()).containsExactly("a.csv", "b.csv");
        assertThat(text(snapshot.with(Map.of("a.csv", "other".getBytes(StandardCharsets.UTF_8))), "a.csv"))
                .isEqualTo("other");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("a.csv").toFile(), "rw")) {
            large.setLength(Snapshot.LARGEST + 1); // takes no space on most file systems
        }
        assertThatThrownBy(() -> Snapshot.of(folder).find("a.csv"))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("more than 256 MiB");
    }

    @Test
    void aManifestIsWhatTheCommandSha256sumWrites() throws IOException {
        Manifest manifest = new Manifest(new TreeMap<>(Map.of("b b.csv", ABC, "a/a.csv", ABC)));
        assertThat(manifest.text()).isEqualTo(ABC + "  a/a.csv\n" + ABC + "  b b.csv\n");
        Files.writeString(folder.resolve(Manifest.FILE), manifest.text());
        assertThat(Manifest.read(folder)).contains(manifest);
        Files.writeString(folder.resolve("b b.csv"), "abc");
        assertThat(manifest.changed(folder)).isEmpty();
        assertThat(manifest.missing(folder)).containsExactly("a/a.csv");
        Files.writeString(folder.resolve("b b.csv"), "abd");
        assertThat(manifest.changed(folder)).containsExactly("b b.csv");
        Files.writeString(folder.resolve(Manifest.FILE), "no list\n");
        assertThatThrownBy(() -> Manifest.read(folder)).hasMessageContaining("not a list of checksums");
    }

    private static String text(Snapshot snapshot, String name) throws IOException {
        return new String(snapshot.find(name).orElseThrow(), StandardCharsets.UTF_8);
    }
}
