package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.app.files.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place that a user names for a result is checked before the work, and nothing is made while checking. */
class A12_OutputsTest {

    private static final String WORLD = Shell.at("data/world-2025");

    @TempDir
    Path folder = Path.of("");

    /** Each row: what stands at the place (a name ends with a slash if it is a folder), the option's path, what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter.txt | letter.txt | this is a file, not a folder",
                "letter.txt | letter.txt/run | letter.txt is not a folder",
                "notes/letter.txt | notes | this folder contains files, but no run with a manifest: letter.txt",
                "study.yaml | . | this folder contains the study or its world",
            })
    void aFolderThatCannotTakeARunIsRefused(String there, String out, String words) throws IOException {
        Path study = copyOfStudy();
        Path file = folder.resolve(there);
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "keep me");
        }
        List<Path> before = all();
        Shell.Done done = Shell.run("plan", study.toString(), "--out", folder + "/" + out);
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("cannot-write", "--out", words, "try:", "nothing was written");
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.json", "tables/curve.csv", "input/study.yaml", "input/model.mps", ".mps"})
    void aModelDoesNotReplaceAPartOfItsRun(String name) throws IOException {
        Path study = copyOfStudy();
        String run = folder + "/run";
        Shell.Done done = Shell.run("plan", study.toString(), "--out", run, "--export-model", run + "/" + name);
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("--export-model", "this would replace a part of the run");
        assertThat(Path.of(run)).doesNotExist();
    }

    @Test
    void aFileOfAnotherKindIsNotReplaced() throws IOException {
        Path letter = folder.resolve("letter.yaml");
        Files.writeString(letter, "keep me");
        String article = folder + "/article.md";
        Files.writeString(Path.of(article), "China mined 270,000 tonnes of rare earths in 2024.");
        for (String[] line : new String[][] {
            {"dependence", "--world", WORLD, "--csv", letter.toString()},
            {"dependence", "--world", WORLD, "--svg", letter.toString()},
            {"check", article, "--world", WORLD, "--html", letter.toString()},
        }) {
            Shell.Done done = Shell.run(line);
            assertThat(done.code()).as(List.of(line).toString()).isEqualTo(2);
            assertThat(done.err()).contains("this file exists, and its name does not end in", "1 error");
        }
        assertThat(letter).content().isEqualTo("keep me");
    }

    @Test
    void aNameThatNoFileSystemTakesIsRefusedBeforeTheWork() throws IOException {
        String name = folder + "/" + "n".repeat(300);
        String run = folder + "/run";
        for (String[] line : new String[][] {
            {"plan", copyOfStudy().toString(), "--out", name},
            {"plan", copyOfStudy().toString(), "--out", name + "/run"},
            {"plan", copyOfStudy().toString(), "--out", run, "--export-model", name},
            {"dependence", "--world", WORLD, "--csv", name + "/a.csv"},
            {"dependence", "--world", WORLD, "--xlsx", name},
            {"dependence", "--world", WORLD, "--svg", name},
        }) {
            Shell.Done done = Shell.run(line);
            assertThat(done.code()).as(List.of(line).toString()).isEqualTo(2);
            assertThat(done.err())
                    .as(List.of(line).toString())
                    .contains("a name in it is longer than 255 bytes", "1 error");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFolderWithOtherFilesIsRefusedBeforeTheWork() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("letter.txt"), "keep me");
        Path link = Files.createSymbolicLink(folder.resolve("link"), notes);
        Shell.Done done = Shell.run("plan", copyOfStudy().toString(), "--out", link.toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("--out", "no run with a manifest: letter.txt", "nothing was written");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing"));
        Shell.Done done = Shell.run("plan", copyOfStudy().toString(), "--out", folder + "/link");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("this is a link that leads nowhere");
    }

    /** A link to a file of the run that this command is about to write would pass as one that leads elsewhere. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aModelThatIsALinkThatLeadsNowhereIsRefused() throws IOException {
        Path run = folder.resolve("run");
        Path link = Files.createSymbolicLink(folder.resolve("m.mps"), run.resolve("run.json"));
        Shell.Done done =
                Shell.run("plan", copyOfStudy().toString(), "--out", run.toString(), "--export-model", link.toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("--export-model", "this is a link that leads nowhere");
        assertThat(run).doesNotExist();
    }

    @Test
    void aFolderWithOtherFilesIsRefusedHoweverItIsNamed() throws IOException {
        for (String out : new String[] {".", "..", "missing/.."}) {
            Shell.Done done = Shell.run("plan", copyOfStudy().toString(), "--out", out);
            assertThat(done.code()).as(out).isEqualTo(2);
            assertThat(done.err()).as(out).contains("this folder contains files, but no run with a manifest: ");
        }
    }

    @Test
    void aRunIsNotWrittenIntoTheWorldThatItReads() throws IOException {
        Path study = copyOfStudy();
        Shell.Done done = Shell.run("plan", study.toString(), "--out", WORLD + "/run");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("is in the world");
    }

    @Test
    void faultsOfOutputsStudyAndWordsAreToldTogether() throws IOException {
        Path study = copyOfStudy();
        Files.writeString(study, Files.readString(study).replace("MEX]", "MEXX]"));
        Path file = Files.writeString(folder.resolve("file"), "a file");
        Shell.Done done = Shell.run(
                "plan",
                study.toString(),
                "--out",
                file.toString(),
                "--export-model",
                folder.toString(),
                "--lang",
                "fr");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("MEXX", "--out", "--export-model", "'fr'", "4 errors");
    }

    /** Each row: a command; its outputs are a folder, a place below a file, and a table of the world. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dependence --form refined-copper --csv DIR --xlsx FILE/x --svg WORLD/trade.csv --supplier CHM | 4",
                "data reconcile --csv DIR --json FILE/x --form coper | 3",
                "data gaps --csv FILE/x --study nowhere.yaml | 2",
                "data diff --editions usgs-mcs-2025 usgs-mcs-2099 --csv DIR | 2",
                "check FILE --html FILE/x --lang fr | 2",
                "data import baci FILE --notices DIR | 1",
            })
    void everyOutputIsCheckedTogetherWithTheRest(String words, int errors) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "keep me");
        String command = words.replace("DIR", folder.toString())
                        .replace("FILE", file.toString())
                        .replace("WORLD", WORLD)
                + " --world " + WORLD;
        Shell.Done done = Shell.run(command.split(" ", -1));
        assertThat(done.err()).contains("cannot-write", errors == 1 ? "1 error" : errors + " errors");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.out()).isEmpty();
        assertThat(file).hasContent("keep me");
        assertThat(all()).containsExactlyInAnyOrder(folder, file);
    }

    @Test
    void twoOptionsMayNotNameTheSameFile() {
        String csv = folder.resolve("a.csv").toString();
        Shell.Done done = Shell.run("dependence", "--world", WORLD, "--csv", csv, "--svg", csv);
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("another option names the same file");
    }

    @Test
    void aFormerFileStaysWhenTheNewOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "former");
        assertThatThrownBy(() -> OutputFile.stream(file, writer -> {
                    writer.write("half of the new");
                    throw new IOException("No space left on device");
                }))
                .hasMessageContaining("No space");
        assertThat(file).hasContent("former");
        assertThat(all()).containsExactlyInAnyOrder(folder, file);
    }

    private Path copyOfStudy() throws IOException {
        String study = Files.readString(Path.of(Shell.at("studies/g7-magnets-2030.yaml")));
        return Files.writeString(folder.resolve("study.yaml"), study.replace("../data/world-2025", WORLD));
    }

    private List<Path> all() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
