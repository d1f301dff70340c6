package adit.runs.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a run takes the place of a former one, and what survives when it cannot. */
class A01_RunPlaceTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFormerRunIsReplacedAndNothingIsLeftNextToIt() throws IOException {
        former();
        assertThat(new RunPlace(run()).put(Map.of("run.json", bytes("new")))).isEmpty();
        assertThat(run().resolve("run.json")).hasContent("new");
        assertThat(run().resolve("brief.ja.pdf")).doesNotExist();
        assertThat(entries()).containsExactly("run");
    }

    @Test
    void theFormerRunIsMovedBackWhenTheNewOneCannotBeMovedIn() throws IOException {
        former();
        List<Path> moved = new ArrayList<>();
        RunPlace place = new RunPlace(run(), (from, to) -> {
            moved.add(from);
            if (moved.size() == 2) {
                throw new IOException("no such luck");
            }
            Files.move(from, to);
        });
        assertThatThrownBy(() -> place.put(Map.of("run.json", bytes("new")))).hasMessage("no such luck");
        assertThat(moved).hasSize(3);
        assertThat(run().resolve("run.json")).hasContent("former");
        assertThat(run().resolve("brief.ja.pdf")).hasContent("a brief");
        assertThat(entries()).containsExactly("run");
    }

    @Test
    void aFormerRunThatCannotBeMovedBackIsKeptAndItsPlaceIsTold() throws IOException {
        former();
        List<Path> moved = new ArrayList<>();
        RunPlace place = new RunPlace(run(), (from, to) -> {
            moved.add(to);
            if (moved.size() > 1) {
                throw new IOException("no such luck");
            }
            Files.move(from, to);
        });
        assertThatThrownBy(() -> place.put(Map.of("run.json", bytes("new"))))
                .hasMessageContaining("it is in " + moved.getFirst());
        assertThat(moved.getFirst().resolve("run.json")).hasContent("former");
    }

    /** Another process may have the same number, in another container; or an earlier one was killed. */
    @Test
    void whatOtherProcessesLeftIsNotTouched() throws IOException {
        former();
        List<String> before = new ArrayList<>(entries());
        for (int i = 1; i < 100; i++) {
            for (String end : List.of("", "-former")) {
                String name = ".adit-" + ProcessHandle.current().pid() + "-" + i + end;
                Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("run.json"), "another's");
                before.add(name);
            }
        }
        assertThat(new RunPlace(run()).put(Map.of("run.json", bytes("new")))).isEmpty();
        assertThat(new RunPlace(folder.resolve("first")).put(Map.of("run.json", bytes("new"))))
                .isEmpty();
        assertThat(run().resolve("run.json")).hasContent("new");
        before.add("first");
        assertThat(entries()).containsExactlyInAnyOrderElementsOf(before);
        for (String name : before.subList(1, before.size() - 1)) {
            assertThat(folder.resolve(name).resolve("run.json")).hasContent("another's");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRunHasTheRightsOfAnyNewFile() throws IOException {
        Path file = Files.createFile(folder.resolve("any"));
        Path directory = Files.createDirectory(folder.resolve("anywhere"));
        former();
        new RunPlace(run()).put(Map.of("tables/curve.csv", bytes("new")));
        assertThat(Files.getPosixFilePermissions(run())).isEqualTo(Files.getPosixFilePermissions(directory));
        assertThat(Files.getPosixFilePermissions(run().resolve("tables/curve.csv")))
                .isEqualTo(Files.getPosixFilePermissions(file));
        try (Unfinished unfinished = Unfinished.file(run())) {
            assertThat(Files.getPosixFilePermissions(unfinished.path())).isEqualTo(Files.getPosixFilePermissions(file));
        }
    }

    @Test
    void theFormerRunStaysWhenTheNewOneCannotBeWritten() throws IOException {
        former();
        Map<String, byte[]> impossible = Map.of("tables", bytes("a file"), "tables/curve.csv", bytes("below it"));
        assertThatThrownBy(() -> new RunPlace(run()).put(impossible)).isInstanceOf(IOException.class);
        assertThat(run().resolve("run.json")).hasContent("former");
        assertThat(entries()).containsExactly("run");
    }

    @Test
    void filesThatNoRunWritesAreNamedAndTheirFolderIsKept() throws IOException {
        former();
        Files.writeString(Files.createDirectories(run().resolve("tables")).resolve("notes.txt"), "mine");
        Files.writeString(run().resolve("brief.docx"), "mine");
        assertThat(RunFolder.foreign(run())).containsExactly("brief.docx", "tables/notes.txt");
        assertThatThrownBy(() -> new RunPlace(run()).put(Map.of("run.json", bytes("new"))))
                .hasMessageContaining("brief.docx, tables/notes.txt");
        assertThat(run().resolve("brief.docx")).hasContent("mine");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        former();
        Path link = Files.createSymbolicLink(folder.resolve("link"), run());
        assertThat(new RunPlace(link).put(Map.of("run.json", bytes("new")))).isEmpty();
        assertThat(link).isSymbolicLink();
        assertThat(run().resolve("run.json")).hasContent("new");
    }

    /** The same as when the process is interrupted, which runs the same steps in a thread of its own. */
    @Test
    void whatIsNotFinishedIsDeletedAndNoStepFollows() throws IOException {
        Unfinished unfinished = Unfinished.folder(run());
        unfinished.step(() -> Files.writeString(unfinished.path().resolve("half"), "half"));
        assertThat(entries()).hasSize(1);
        unfinished.close();
        assertThat(entries()).isEmpty();
        assertThatThrownBy(() -> unfinished.step(() -> Files.writeString(folder.resolve("late"), "late")))
                .hasMessage("interrupted");
        assertThat(entries()).isEmpty();
    }

    @Test
    void inputsThatChangeWhileTheyAreReadAreNamed() throws IOException {
        Path study = Files.writeString(folder.resolve("study.yaml"), "name: one");
        Path world = Files.createDirectories(folder.resolve("world"));
        Files.writeString(world.resolve("places.csv"), "place\nAAA\n");
        InputFiles before = InputFiles.read(study, world);
        InputFiles.read(study, world).requireSame(before);
        Files.writeString(world.resolve("places.csv"), "place\nBBB\n");
        Files.writeString(world.resolve("more.csv"), "x\n");
        assertThatThrownBy(() -> InputFiles.read(study, world).requireSame(before))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("changed-while-read")
                .hasMessageContaining("world/places.csv")
                .hasMessageContaining("world/more.csv");
    }

    private Path run() {
        return folder.resolve("run");
    }

    private void former() throws IOException {
        Files.createDirectories(run());
        Files.writeString(run().resolve("run.json"), "former");
        Files.writeString(run().resolve("brief.ja.pdf"), "a brief");
    }

    private List<String> entries() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
