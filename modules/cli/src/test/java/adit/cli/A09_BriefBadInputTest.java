package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code adit brief} with words and folders that are wrong: all of it is told at once, and nothing is written. */
class A09_BriefBadInputTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyWrongWordAndFolderIsTold() {
        Shell.Done done = Shell.run(
                "brief",
                folder.resolve("nowhere").toString(),
                folder.toString(),
                "--lang",
                "en,jp",
                "--format",
                "html,pdff");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err())
                .contains("--lang value 'jp'", "ja")
                .contains("--format value 'pdff'", "pdf")
                .contains("nowhere", "this folder contains no run.json", folder.toString())
                .contains("4 errors")
                .doesNotContain("Exception");
    }

    @Test
    void aRunOfAnotherVersionIsRefused() throws IOException {
        Path run = Files.createDirectories(folder.resolve("run"));
        Path input = Files.createDirectories(run.resolve("input/world"));
        Path world = Path.of(Shell.at("data/world-2025"));
        try (var files = Files.list(world)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(file.getFileName().toString()));
            }
        }
        Files.copy(Path.of(Shell.at("studies/g7-magnets-2030.yaml")), run.resolve("input/study.yaml"));
        Files.writeString(run.resolve("run.json"), "{\"format\": \"adit-run/99\"}");
        Shell.Done done = Shell.run("brief", run.toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("adit-run/99", "adit-run/2").doesNotContain("Exception");
        assertThat(run.resolve("brief.html")).doesNotExist();
    }

    @Test
    void aLanguageThatAPlanDoesNotKnowIsToldBeforeItIsSolved() {
        Shell.Done done = Shell.run(
                "plan",
                Shell.at("studies/g7-magnets-2030.yaml"),
                "--lang",
                "fr",
                "--out",
                folder.resolve("out").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("value 'fr'", "en, ja");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aDayThatIsNoneIsRefusedInWordsOfTheUser() {
        Shell.Done done = Shell.run("brief", folder.toString(), "--date", "2026-02-30");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err())
                .contains("--date", "'2026-02-30' is not a date; use YYYY-MM-DD", "2026-01-31")
                .doesNotContain("Exception", "java.");
    }
}
