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
    void measuresAreShownOnTheTerminalAndWrittenToFiles() throws IOException {
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
        assertThat(done.out())
                .contains(
                        "Covered",
                        "Net import reliance",
                        "GeoPolRisk score",
                        "Coalition",
                        "What each loss of a supplier leaves");
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

    @Test
    void twoYearsOfOneWorldAreComparedFigureByFigure() throws IOException {
        Path csv = folder.resolve("change.csv");
        Shell.Done done = Shell.run(
                "dependence",
                "--world",
                Shell.at("data/world-2025"),
                "--form",
                "refined-copper",
                "--compare-year",
                "2023",
                "--csv",
                csv.toString());
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("2023", "2024", "change", "Before: adit-world-2025, 2023");
        assertThat(Files.readString(csv)).contains("refined-copper,supplier-share,CHN,share,adit-world-2025,2023,");
    }

    @Test
    void aWorldComparedWithItselfIsTheSame() {
        Shell.Done done = Shell.run(
                "dependence",
                "--world",
                Shell.at("data/world-2025"),
                "--form",
                "refined-copper,copper-scrap",
                "--measures",
                "--compare",
                Shell.at("data/world-2025"));
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("same", "No figure on either side: copper scrap", "Net import reliance");
    }

    @Test
    void aFirmsPurchasesAreMeasured() {
        Shell.Done done = Shell.run(
                "dependence",
                "--world",
                Shell.at("data/world-2025"),
                "--user-mix",
                Shell.at("docs/examples/purchases.csv"));
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("NdFeB magnet", "Spend at risk", "N-1 of sourcing", "n/r");
    }

    @Test
    void aYearThatTheWorldKnowsNothingOfIsAFault() {
        Shell.Done done = Shell.run(
                "dependence", "--world", Shell.at("data/world-2025"), "--year", "1900", "--compare-year", "2199");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err())
                .contains("--year value '1900'", "--compare-year value '2199'", "2 errors")
                .doesNotContain("broke inside");
    }

    @Test
    void everyFaultOfAPurchaseFileIsToldAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), """
                form,place,tons,price
                refined-coper,CHN,10,
                refined-copper,China,10,
                refined-copper,CHL,-4,
                refined-copper,CHL,"1,000",9000
                refined-copper,PER,5,cheap
                refined-copper,PER,5,9000
                refined-copper,PER,6,9000
                refined-copper,JPN,1e308,
                """);
        Shell.Done done =
                Shell.run("dependence", "--world", Shell.at("data/world-2025"), "--user-mix", file.toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err())
                .contains("unknown-form", "did you mean refined-copper?", "unknown-place", "did you mean CHN?")
                .contains(
                        "not-positive",
                        "'-4'",
                        "not-a-number",
                        "'1,000'",
                        "'cheap'",
                        "duplicate-row",
                        "row 8",
                        "too-large")
                .doesNotContain("broke inside");
    }

    @Test
    void aPurchaseFileThatIsNoneIsAFaultNotACrash() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path heading = Files.writeString(folder.resolve("heading.csv"), "form,place,tonnes\n");
        Path bare = Files.writeString(folder.resolve("bare.csv"), "form,place,tons\n");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, new byte[] {'f', 'o', 'r', 'm', (byte) 0xE9, '\n'});
        assertFault(empty, "empty-file");
        assertFault(heading, "missing-column");
        assertFault(bare, "no-purchases");
        assertFault(latin, "malformed-text");
        assertFault(folder.resolve("nowhere.csv"), "unreadable-file");
    }

    private static void assertFault(Path file, String code) {
        Shell.Done done =
                Shell.run("dependence", "--world", Shell.at("data/world-2025"), "--user-mix", file.toString());
        assertThat(done.code()).as(code).isEqualTo(2);
        assertThat(done.err()).contains(code, "try:");
    }
}
