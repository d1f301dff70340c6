package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code adit data show}, {@code diff} and {@code gaps}, asked of the tiny world. */
class A05_DataQueriesTest {

    private static final String TINY = Shell.at("modules/sources/src/test/resources/tiny-world");

    @TempDir
    Path folder = Path.of("");

    @Test
    void showTellsEveryFigureTheChoiceAndTheSources() throws IOException {
        Shell.Done done = show("ndpr-oxide", "CHN", "--attribute", "production", "--width", "100");
        assertThat(done.code()).isZero();
        assertThat(done.out()).isEqualTo(golden("show-ndpr-oxide.txt"));
    }

    @Test
    void aFormWithoutPlaceBeginsWithPlaceByYear() {
        assertThat(show("NdPr oxide").out())
                .contains("NDPR-OXIDE: PRODUCTION, T/Y", "China           46,000 B+", "Rest of the EU        0 B")
                .contains("baltic-separation", "Capacity");
    }

    @Test
    void aPlantIsShownWithCapacityStartCostAndOwner() {
        assertThat(show("baltic-magnets").out())
                .contains("in Estonia, construction; owner: Baltic Metals")
                .contains("Capacity", "Start", "Capital cost", "Composition", "2026", "example-report-2025");
    }

    @Test
    void showAsJsonHasCellsObservationsAndSources() {
        assertThat(show("ndpr-oxide", "CHN", "--json").out())
                .startsWith("{")
                .contains("\"cells\"", "\"observations\"", "\"sources\"", "decided-by", "\"grade\"");
    }

    @Test
    void whatTheBenchmarkAsksIsANumber() {
        Shell.Done done = Shell.run("time-load", TINY);
        assertThat(done.code()).isZero();
        assertThat(Double.parseDouble(done.out().strip())).isPositive();
    }

    @Test
    void whatNobodyReportsIsSaidNotZero() {
        assertThat(show("ndpr-oxide", "CHN", "--year", "2030").out()).contains("No source reports");
        Shell.Done none = show("ndpr-oxide", "CHN", "--year", "1950");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("--year", "1950", "no figure of this year");
    }

    @ParameterizedTest
    @CsvSource({
        "ndpr-oxid, CHN, unknown-subject, ndpr-oxide?",
        "ndpr-oxide, CHM, unknown-place, CHN?",
        "baltic-magnets, CHN, place-of-plant, leave the place out"
    })
    void anUnknownWordExitsWithTwo(String form, String place, String code, String hint) {
        Shell.Done done = show(form, place);
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains(code, hint).doesNotContain("Exception");
    }

    @Test
    void diffTellsWhatChangedAndWhatStandsAlone() throws IOException {
        Path other = changedWorld();
        Path csv = folder.resolve("changes.csv");
        Shell.Done done = Shell.run("data", "diff", TINY, other.toString(), "--csv", csv.toString());
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .contains("1 have another value", "1 only in tiny-world (2)", "0 cells are only in")
                .contains("price/ndpr-oxide/CHN/2024", "+20 %");
        assertThat(Files.readAllLines(csv)).hasSize(3);
        assertThat(Shell.run("data", "diff", TINY, TINY).out()).contains("0 have another value");
    }

    @Test
    void faultsOfTwoWorldsAreToldTogetherEachWithItsFolder() throws IOException {
        Path one = faulty("one", "110000", "many");
        Path two = faulty("two", ",STEPS,", ",,");
        for (String[] line : new String[][] {
            {"data", "diff", one.toString(), two.toString()},
            {"dependence", "--world", two.toString(), "--compare", one.toString()}
        }) {
            Shell.Done done = Shell.run(line);
            assertThat(done.code()).isEqualTo(2);
            assertThat(done.err())
                    .contains(one.resolve("demand.csv") + " row 2 column value value 'many'")
                    .contains(two.resolve("demand.csv") + " row 2 column scenario");
        }
    }

    private Path faulty(String name, String from, String to) throws IOException {
        Path world = copy(name);
        Path demand = world.resolve("demand.csv");
        Files.writeString(demand, Files.readString(demand).replace(from, to));
        return world;
    }

    @Test
    void diffCanBeNarrowed() throws IOException {
        String other = changedWorld().toString();
        assertThat(Shell.run("data", "diff", TINY, other, "--form", "ndfeb-magnet")
                        .out())
                .contains("0 have another value");
        assertThat(Shell.run("data", "diff", TINY, other, "--min-change", "25").out())
                .contains("0 have another value");
    }

    @Test
    void editionsOfOneWorldAreCompared() {
        Shell.Done done = Shell.run(
                "data",
                "diff",
                "--editions",
                "example-survey",
                "example-report",
                "--world",
                TINY,
                "--form",
                "ndpr-oxide");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("production/ndpr-oxide/CHN/2024", "46,000 B", "44,000 C", "-4.3 %");
    }

    @Test
    void diffOfNothingOrOfUnknownSourcesExitsWithTwo() {
        Shell.Done nothing = Shell.run("data", "diff");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("what-to-compare", "--editions");
        Shell.Done unknown =
                Shell.run("data", "diff", "--editions", "example-survay-2025", "example-report", "--world", TINY);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("unknown-source", "did you mean example-survey-2025?");
    }

    @Test
    void gapsTellAssumptionsWithTheirReasonsAndWhatIsMissing() {
        Shell.Done done = Shell.run("data", "gaps", "--world", TINY, "--width", "120");
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .contains("No study was named", "growth/separate-ndpr/gamma", "because: a quarter a year")
                .doesNotContain("growth/make-magnet/gamma"); // the limit for any process counts
    }

    @Test
    void aStudyThatCannotBeReadIsTold() {
        Shell.Done done = Shell.run(
                "data",
                "gaps",
                "--world",
                TINY,
                "--study",
                folder.resolve("none.yaml").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("missing-file", "none.yaml");
    }

    private static Shell.Done show(String... words) {
        return Shell.run(
                Stream.concat(Stream.of("data", "show"), Stream.concat(Stream.of(words), Stream.of("--world", TINY)))
                        .toArray(String[]::new));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden").resolve(name));
    }

    /** The price of oxide in China rises by a fifth, and one of magnets is added. */
    private Path copy(String name) throws IOException {
        Path other = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(Path.of(TINY))) {
            for (Path file : files.toList()) {
                Files.copy(file, other.resolve(Objects.requireNonNull(file.getFileName())));
            }
        }
        return other;
    }

    private Path changedWorld() throws IOException {
        Path other = copy("other");
        Path prices = other.resolve("prices.csv");
        String text = Files.readString(prices).replace(",55000,50000,60000,", ",66000,60000,70000,");
        Files.writeString(prices, text + "ndfeb-magnet,CHN,2024,60000,50000,70000,US$/t,D,example-press-2025,\n");
        return other;
    }
}
