package adit.importers.publishers.wgi;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.Issue;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The World Bank's layout with invented figures. */
class A01_WgiTest {

    @TempDir
    Path folder;

    private PublisherSample sample() {
        return PublisherSample.of(
                new Wgi(), Words.of(List.of("any"), List.of("CHL", "COD")), folder, "wgi/WGIData.csv");
    }

    @Test
    void rangesSince2014HoldNineTenthsOfTheDistribution() {
        Result result = sample().replace("Zaire", "Congo, Dem. Rep.").read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.cells())
                .containsExactly(
                        "governance/CHL/CC/2014",
                        "governance/CHL/CC/2021",
                        "governance/CHL/CC/2022",
                        "governance/CHL/RL/2014",
                        "governance/CHL/RL/2022",
                        "governance/COD/RL/2014",
                        "governance/COD/RL/2021",
                        "governance/COD/RL/2022");
        assertThat(result.range("governance/CHL/CC/2014")).containsExactly(1.4, 1.071, 1.729);
        assertThat(result.at("governance/CHL/CC/2014").grade()).isEqualTo(Grade.B);
        assertThat(result.imported().rowsRead()).isEqualTo(7);
        assertThat(result.imported().rowsUsed()).isEqualTo(6);
    }

    @Test
    void theSourceIsTheLastYearWithFigures() {
        assertThat(sample().read().imported().sources().getFirst().id().code()).isEqualTo("wb-wgi-2022");
        PublisherSample shorter = sample().replace("\"0.2\",\"0.2\",\"0.2\",\"0.2\",", "\"0.2\",\"0.2\",\"0.2\",\"\",");
        assertThat(shorter.read().imported().sources().getFirst().id().code()).isEqualTo("wb-wgi-2022");
    }

    @Test
    void newNamesOfSeriesAndYearsAreUnderstood() {
        Result result = sample().replace("\"CC.", "\"GOV_WGI_CC.")
                .replace("\"2022\"", "\"2022 [YR2022]\"")
                .replace("Zaire", "Congo, Dem. Rep.")
                .read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.cells()).hasSize(8).contains("governance/CHL/CC/2022");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-a-number 2:           | one     | '\"1.1\",\"1.0\"'                     | '\"1.1\",\"one\"' | 7",
                "out-of-range 2:           | 87.5    | '\"1.1\",\"1.0\"'                     | '\"1.1\",\"87.5\"' | 7",
                "standard-error-missing 2: | ''      | 'CC.STD.ERR'                           | 'CC.PER.RNK'      | 8",
                "negative-number 6:        | '-0.1'  | '\"0.1\",\"0.1\",\"\",\"0.1\"'        | '\"0.1\",\"-0.1\",\"\",\"0.1\"' | 8",
                "place-not-in-world 0:     | PER     | '\"Chile\",\"CHL\",\"Rule of Law: Estimate\"' | '\"Peru\",\"PER\",\"Rule of Law: Estimate\"' | 6",
            })
    void aFaultIsToldAndReadingGoesOn(String code, String value, String from, String to, int cells) {
        Result result =
                sample().replace("Zaire", "Congo, Dem. Rep.").replace(from, to).read();
        assertThat(result.codes()).containsExactly(code);
        assertThat(result.issues().getFirst().value()).isEqualTo(value);
        assertThat(result.cells()).hasSize(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 22", "2022 ", "2 0 2 2 [YR2022]"})
    void blanksInAYearAreRemoved(String year) {
        Result result = sample().replace("Zaire", "Congo, Dem. Rep.")
                .replace("\"2022\"", "\"" + year + "\"")
                .read();
        assertThat(result.codes()).allMatch(code -> code.startsWith("blank-in-heading 1:"));
        assertThat(result.issues()).hasSize(1);
        assertThat(result.cells()).hasSize(8).contains("governance/CHL/CC/2022");
        assertThat(result.imported().sources().getFirst().id().code()).isEqualTo("wb-wgi-2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2O22", "20222", "Rank"})
    void aHeadingThatIsNoYearIsTold(String year) {
        Result result = sample().replace("Zaire", "Congo, Dem. Rep.")
                .replace("\"2022\"", "\"" + year + "\"")
                .read();
        assertThat(result.codes()).containsExactly("not-a-year 1:" + year.toLowerCase(Locale.ROOT));
        assertThat(result.cells()).isNotEmpty().noneMatch(cell -> cell.endsWith("2022"));
    }

    @Test
    void aYearThatStandsTwiceIsToldAndTheFirstIsTaken() {
        Result result = sample().replace("Zaire", "Congo, Dem. Rep.")
                .replace("\"2021\",\"2022\"", "\"2022\",\"20 22\"")
                .read();
        assertThat(result.codes()).containsExactlyInAnyOrder("blank-in-heading 1:20 22", "duplicate-column 1:20 22");
        assertThat(result.at("governance/CHL/CC/2022").estimate().value()).isEqualTo(1.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing-column 1:indicator code | '\"Indicator Code\"' | '\"Indicator\"'",
                "no-figures 1:                   | '\"2012\",\"2014\",\"2021\",\"2022\"' | '\"a\",\"b\",\"c\",\"d\"'"
            })
    void withoutItsColumnsNothingIsRead(String code, String from, String to) {
        Result result = sample().replace(from, to).read();
        assertThat(result.issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.ERROR)
                .extracting(issue -> issue.code() + " " + issue.row() + ":" + issue.column())
                .containsExactly(code);
        assertThat(result.imported().rowsUsed()).isZero();
    }
}
