package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_BadInputTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void yearsWithoutDemandAreOneError() throws IOException {
        String study = Files.readString(Path.of(Shell.at("studies/g7-magnets-2030.yaml")))
                .replace("../data", Shell.at("data"))
                .replace("last: 2040", "last: 2100");
        Path file = Files.writeString(folder.resolve("study.yaml"), study);
        Shell.Done done = Shell.run("plan", file.toString(), "--out", folder + "/run");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("in 2041, 2042, 2043 and 57 more years", "1 error;");
    }

    @Test
    void aMissingStudyIsToldAndExitsWithTwo() {
        Shell.Done done = Shell.run("plan", folder.resolve("none.yaml").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("missing-file", "none.yaml", "try:", "nothing was written");
    }

    /** Each row: file, what is replaced by what, then the words that must be told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "world/facilities.csv | ,8110, | ,-8110, | below-minimum | facilities.csv row 2 column capacity value '-8110'",
                "world/facilities.csv | ,8110, | ,NaN, | not-a-number | column capacity value 'NaN'",
                "world/facilities.csv | ,mine-bastnaesite, | ,mine-bastnesite, | unknown-reference | mine-bastnaesite?",
                "world/projects.csv | astron-donald-phase2-expansion, | astron-donald, | duplicate-key | astron-donald",
                "world/restrictions.csv | 2010-07-01 | 2010-13-01 | not-a-date | 2010-13-01",
                "world/recipes.csv | magnet,re-metal,input,0.42 | magnet,re-mettal,input,0.42 | unknown-reference | re-metal?",
                "study.yaml | MEX] | MEXX] | unknown-place | did you mean MEX?",
                "study.yaml | from: 2030 | from: 2050 | year-outside-horizon | 2026 to 2040",
            })
    void aFaultIsToldWithItsPlaceAndNothingIsWritten(String file, String from, String to, String code, String words)
            throws IOException {
        copyInputs();
        Path faulty = folder.resolve(file);
        String text = Files.readString(faulty);
        assertThat(text).contains(from);
        Files.writeString(faulty, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("run.json"), "a former result");
        Shell.Done done = Shell.run("plan", folder.resolve("study.yaml").toString(), "--out", out.toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains(code, words, "try:").doesNotContain("Exception", "\tat ");
        assertThat(out.resolve("run.json")).hasContent("a former result");
    }

    @Test
    void faultsOfStudyAndWorldAreToldTogether() throws IOException {
        copyInputs();
        replace("study.yaml", "supplier: CHN", "suplier: CHN");
        replace("world/facilities.csv", ",8110,", ",-1,");
        replace("world/demand.csv", "ndfeb-magnet,USA,2024", "ndfeb-magnet,UUSA,2024");
        replace("study.yaml", "MEX]", "MEXX]");
        Shell.Done done = Shell.run("plan", folder.resolve("study.yaml").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("unknown-field", "below-minimum", "unknown-reference", "did you mean MEX?");
    }

    @Test
    void aMissingTableIsTold() throws IOException {
        copyInputs();
        Files.delete(folder.resolve("world/demand.csv"));
        Files.delete(folder.resolve("world/growth.csv"));
        Shell.Done done = Shell.run("data", "check", folder.resolve("world").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.out()).contains("missing-file", "demand.csv", "growth.csv");
    }

    @Test
    void anUnknownPlaceOnTheCommandLineIsTold() {
        Shell.Done done = Shell.run("dependence", "--world", Shell.at("data/world-2025"), "--supplier", "CHM");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("unknown-place", "CHM", "did you mean CHN?");
    }

    @Test
    void aFolderThatIsNoRunIsNotAudited() {
        Shell.Done done = Shell.run("audit", folder.toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("no-run", "out/g7-magnets-2030").doesNotContain("written");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Shell.Done done = Shell.run(
                "plan",
                Shell.at("studies/g7-magnets-2030.yaml"),
                "--export-model",
                file.resolve("model.mps").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("model.mps").doesNotContain("Exception");
    }

    @Test
    void aWrongOptionIsTold() {
        Shell.Done done = Shell.run("plan", "--ouput", "x");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("--ouput");
    }

    @Test
    void helpNamesTheCommands() {
        Shell.Done done = Shell.run("--help");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("plan", "audit", "dependence", "data");
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void copyInputs() throws IOException {
        Path world = Files.createDirectory(folder.resolve("world"));
        try (Stream<Path> files = Files.list(Path.of(Shell.at("data/world-2025")))) {
            for (Path file : files.toList()) {
                Files.copy(file, world.resolve(file.getFileName()));
            }
        }
        String study = Files.readString(Path.of(Shell.at("studies/g7-magnets-2030.yaml")));
        Files.writeString(folder.resolve("study.yaml"), study.replace("../data/world-2025", "world"));
    }
}
