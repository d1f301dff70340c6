package adit.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class A01_FolderWriterTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aChangePutsAndDeletesItsFilesAndNoOther() throws IOException {
        put("a.txt", "old");
        put("tables/b.csv", "old");
        put("tables/gone/c.csv", "old");
        put("mine.txt", "mine");
        try (FolderWriter writer = FolderWriter.open(folder)) {
            FolderChange change = writer.change();
            assertThat(change.put("a.txt", text("abc")))
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            change.put("new/d.txt", text("new"));
            change.delete("tables/gone/c.csv");
            change.delete("never-there.txt");
            assertThat(folder.resolve("a.txt")).hasContent("old");
            change.make();
        }
        assertThat(Folders.files(folder, 9)).containsExactly("a.txt", "mine.txt", "new/d.txt", "tables/b.csv");
        assertThat(folder.resolve("a.txt")).hasContent("abc");
        assertThat(folder.resolve("tables/gone")).doesNotExist();
        assertThat(folder.resolve(WorkFolder.NAME)).doesNotExist();
    }

    @Test
    void aFolderToWhichNothingIsWrittenIsDeletedAgain() throws IOException {
        Path inside = folder.resolve("out/run");
        try (FolderWriter writer = FolderWriter.open(inside)) {
            assertThat(writer.isInPlace()).isTrue();
            writer.change().put("half.txt", text("half"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatWasThereStays() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("mine"));
        FolderWriter.open(inside).close();
        assertThat(inside).isEmptyDirectory();
    }

    @Test
    void aSecondWriterIsRefusedUntilTheFirstIsClosed() throws IOException {
        try (FolderWriter first = FolderWriter.open(folder)) {
            assertThatThrownBy(() -> FolderWriter.open(folder))
                    .isInstanceOf(FolderBusyException.class)
                    .hasMessageContaining("another command is writing to " + folder);
            first.change().put("a.txt", text("first"));
        }
        try (FolderWriter second = FolderWriter.open(folder)) {
            assertThat(second.isInPlace()).isTrue();
        }
    }

    @Test
    void contentThatCannotBeMadeLeavesTheFolderAsItWas() throws IOException {
        put("a.txt", "old");
        try (FolderWriter writer = FolderWriter.open(folder)) {
            FolderChange change = writer.change();
            change.put("a.txt", text("new"));
            assertThatThrownBy(() -> change.put("b.txt", out -> {
                        out.write(1);
                        throw new IOException("No space left on device");
                    }))
                    .hasMessageContaining("No space left");
        }
        assertThat(Folders.files(folder, 9)).containsExactly("a.txt");
        assertThat(folder.resolve("a.txt")).hasContent("old");
    }

    @Test
    void namesThatLeaveTheFolderAreRefused() throws IOException {
        try (FolderWriter writer = FolderWriter.open(folder)) {
            FolderChange change = writer.change();
            for (String name : List.of("../a.txt", "b/../../a.txt", "", "/etc/passwd")) {
                assertThatThrownBy(() -> change.put(name, text("x"))).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> change.delete(name)).isInstanceOf(IOException.class);
            }
        }
    }

    /** Whoever moves the folder meanwhile keeps what he moved, and nothing is written to what he put there. */
    @Test
    void aFolderThatIsReplacedMeanwhileIsNotWrittenTo() throws IOException {
        Path run = folder.resolve("run");
        try (FolderWriter writer = FolderWriter.open(run)) {
            Files.move(run, folder.resolve("aside"));
            Files.createDirectory(run);
            assertThat(writer.isInPlace()).isFalse();
            assertThatThrownBy(() -> writer.change()).hasMessageContaining("was moved away or replaced");
        }
        assertThat(run).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsFollowed() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (FolderWriter writer = FolderWriter.open(link)) {
            FolderChange change = writer.change();
            change.put("a.txt", text("new"));
            change.make();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("a.txt")).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesHaveTheRightsOfAnyNewFile() throws IOException {
        Path file = Files.createFile(folder.resolve("any"));
        Path directory = Files.createDirectory(folder.resolve("anywhere"));
        try (FolderWriter writer = FolderWriter.open(folder.resolve("run"))) {
            FolderChange change = writer.change();
            change.put("tables/curve.csv", text("new"));
            change.make();
        }
        UnfinishedFile.replace(folder.resolve("single"), text("new"));
        assertThat(rights(folder.resolve("run"))).isEqualTo(rights(directory));
        assertThat(rights(folder.resolve("run/tables"))).isEqualTo(rights(directory));
        assertThat(rights(folder.resolve("run/tables/curve.csv"))).isEqualTo(rights(file));
        assertThat(rights(folder.resolve("single"))).isEqualTo(rights(file));
    }

    /** A file takes the place of a folder only if that is empty; the change is completed when it is possible. */
    @Test
    void aChangeThatCannotBeCompletedIsCompletedLater() throws IOException {
        put("a.txt", "old");
        put("b/mine.txt", "mine");
        try (FolderWriter writer = FolderWriter.open(folder)) {
            FolderChange change = writer.change();
            change.put("a.txt", text("new"));
            change.put("b", text("new"));
            assertThatThrownBy(change::make).isInstanceOf(IOException.class);
        }
        assertThat(Folders.isBetween(folder)).isTrue();
        assertThatThrownBy(() -> Folders.settle(folder)).hasMessageContaining("cannot be completed");
        Files.move(folder.resolve("b/mine.txt"), folder.resolve("mine.txt"));
        Files.delete(folder.resolve("b"));
        Folders.settle(folder);
        assertThat(Folders.files(folder, 9)).containsExactly("a.txt", "b", "mine.txt");
        assertThat(folder.resolve("b")).hasContent("new");
        assertThat(folder.resolve(WorkFolder.NAME)).doesNotExist();
    }

    private static java.util.Set<java.nio.file.attribute.PosixFilePermission> rights(Path file) throws IOException {
        return Files.getPosixFilePermissions(file);
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private static Content text(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
