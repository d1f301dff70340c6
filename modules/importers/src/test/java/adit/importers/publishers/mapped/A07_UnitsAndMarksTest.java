package adit.importers.publishers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.importers.publishers.PublisherSample.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Factors that contradict the catalogue of units, and columns with two kinds of decimal mark. */
class A07_UnitsAndMarksTest {

    private static final String MAP = """
            attribute: production
            keys: {form: cobalt-ore, place: {column: Country}, year: {column: Year}}
            values: [Output]
            unit: {column: Unit, factors: {FACTORS}, to: t/y}
            """ + MapSample.END;

    private static final String FILE = "Country,Year,Output,Unit\nChina,2023,12,kt\n";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kt: 10 | kt: 1000",
                "kg: 1000 | kg: 0.001",
                "Mt: 1000 | Mt: 1000000",
                "kt/y: 1 | kt/y: 1000",
                "lb: 0.4 | lb: 0.00045359237"
            })
    void aKnownUnitHasOneFactor(String wrong, String right) {
        List<Issue> issues = new MapSample(folder).issues(MAP.replace("FACTORS", wrong), FILE);
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("wrong-factor");
            assertThat(issue.row()).isEqualTo(4);
            assertThat(issue.hint()).contains("write " + right);
        });
        assertThat(new MapSample(folder).issues(MAP.replace("FACTORS", right), FILE))
                .isEmpty();
    }

    @Test
    void aRoundedFactorIsThatOfTheCatalogue() {
        assertThat(new MapSample(folder).issues(MAP.replace("FACTORS", "lb: 0.0004536"), FILE))
                .isEmpty();
    }

    @Test
    void aWordThatTheCatalogueDoesNotKnowMayHaveAnyFactor() {
        assertThat(new MapSample(folder).issues(MAP.replace("FACTORS", "barrel: 0.17, tons: 0.907"), FILE))
                .isEmpty();
    }

    /** A number in kt is the same number in kt/y. */
    @Test
    void theFactorLeadsToTheUnitOfTheMap() {
        String map = MAP.replace("to: t/y", "to: kt/y");
        assertThat(new MapSample(folder).issues(map.replace("FACTORS", "kt: 1000"), FILE))
                .extracting(Issue::code)
                .containsExactly("wrong-factor");
        assertThat(new MapSample(folder).issues(map.replace("FACTORS", "kt: 1"), FILE))
                .isEmpty();
    }

    @Test
    void aUnitThatIsThereTwiceIsReported() {
        assertThat(new MapSample(folder).issues(MAP.replace("FACTORS", "kt: 1000, KT: 1000"), FILE))
                .extracting(Issue::code)
                .containsExactly("duplicate-key");
    }

    /** Mt is a million tons; what MT is only the file knows. */
    @Test
    void unitsThatDifferInCaseAreNotTakenForEachOther() {
        Result result = new MapSample(folder)
                .read(MAP.replace("FACTORS", "Mt: 1000000"), "Country,Year,Output,Unit\nChina,2023,12,MT\n");
        assertThat(result.cells()).isEmpty();
        assertThat(result.codes()).containsExactly("unknown-unit 2:Unit");
    }

    @Test
    void twoDecimalMarksInOneColumnAreAnError() {
        Result result = new MapSample(folder)
                .read(
                        MAP.replace("FACTORS", "t: 1"),
                        "Country,Year,Output,Unit\nChina,2023,\"1,234.5\",t\nChile,2023,7,t\nUSA,2023,\"1.234,5\",t\n");
        assertThat(result.codes()).contains("mixed-decimals 0:Output");
        Issue mixed = result.issues().stream()
                .filter(issue -> issue.code().equals("mixed-decimals"))
                .findFirst()
                .orElseThrow();
        assertThat(mixed.severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(mixed.row()).isZero();
        assertThat(mixed.message())
                .contains("row 2 ")
                .contains("(1,234.5)")
                .contains("row 4 ")
                .contains("(1.234,5)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.5 | 1,234", "1.234 | 0.5", "12,345,678 | 7.25", "1,234 | 1,234,567"})
    void aColumnWithOneDecimalMarkIsClean(String one, String other) {
        Result result = new MapSample(folder)
                .read(
                        MAP.replace("FACTORS", "t: 1"),
                        "Country,Year,Output,Unit\nChina,2023,\"" + one + "\",t\nUSA,2023,\"" + other + "\",t\n");
        assertThat(result.codes()).isEmpty();
    }
}
