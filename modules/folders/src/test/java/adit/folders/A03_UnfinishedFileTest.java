package adit.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A03_UnfinishedFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "former");
        UnfinishedFile.replace(file, text("new"));
        assertThat(file).hasContent("new");
        assertThat(Folders.files(folder, 9)).containsExactly("a.csv");
    }

    @Test
    void theFormerFileStaysIfTheNewOneCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "former");
        assertThatThrownBy(() -> UnfinishedFile.replace(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .hasMessageContaining("No space left");
        assertThat(file).hasContent("former");
        assertThat(Folders.files(folder, 9)).containsExactly("a.csv");
    }

    @Test
    void whatAKilledProcessLeftIsSweptAndFilesInWorkAreNot() throws IOException {
        Files.writeString(folder.resolve(".adit-123.unfinished"), "half");
        Files.writeString(folder.resolve(".adit-mine"), "mine");
        UnfinishedFile.replace(folder.resolve("outer.csv"), out -> {
            UnfinishedFile.replace(folder.resolve("inner.csv"), text("inner"));
            out.write("outer".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(Folders.files(folder, 9)).containsExactly(".adit-mine", "inner.csv", "outer.csv");
        assertThat(folder.resolve("outer.csv")).hasContent("outer");
    }

    private static Content text(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
