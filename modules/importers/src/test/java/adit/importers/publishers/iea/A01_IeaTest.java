package adit.importers.publishers.iea;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few figures in the layout of the IEA's edition of May 2025. */
class A01_IeaTest {

    private static final Vocabulary WORDS =
            Words.of(List.of("refined-copper", "anode-graphite"), List.of("CHN", "COD", "SWE", "ROW"));

    @TempDir
    Path folder;

    private PublisherSample sample() {
        return PublisherSample.of(new IeaPublisher(), WORDS, folder, "iea/iea.json");
    }

    @Test
    void kilotonsOfTheBaseYearAreTons() {
        Result result = sample().read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.range("production/refined-copper/CHN/2024"))
                .containsExactly(11_860_000.0, 10_674_000.0, 13_046_000.0);
        assertThat(result.range("production/anode-graphite/CHN/2024"))
                .containsExactly(1_794_824.456, 1_615_342.01, 1_974_306.902);
        assertThat(result.range("production/anode-graphite/SWE/2024")).containsExactly(0.0, 0.0, 0.0);
        assertThat(result.cells()).hasSize(5);
    }

    @Test
    void theResidualIsTheRestOfTheWorldAndSaysSo() {
        Result result = sample().read();
        assertThat(result.at("production/refined-copper/ROW/2024").note()).endsWith("IEA 'Rest of world', a residual");
        assertThat(result.at("production/refined-copper/ROW/2024").where().row())
                .isEqualTo(9);
        assertThat(result.imported().sources())
                .extracting(source -> source.id() + " " + source.published())
                .containsExactly("iea-critical-minerals-2025 2025-05-21");
    }

    @Test
    void yearsAfterTheFirstAreProjections() {
        Result result = sample().replace("\"2024\": 11860.0", "\"2024\": 11860.0, \"2030\": 15688.0")
                .read();
        assertThat(result.codes()).containsExactly("refused 7:supply/Copper/refining/countries/China/2030");
        assertThat(result.issues().getFirst().message()).contains("projections");
        assertThat(result.cells()).hasSize(5);
    }

    @Test
    void demandOfTheWorldHasNoPlace() {
        Result result = sample().replace("\"supply\": {", "\"totalDemand\": {\"2024\": 1}, \"supply\": {")
                .read();
        assertThat(result.codes()).containsExactly("refused 3:totalDemand/2024");
        assertThat(result.cells()).hasSize(5);
    }

    @Test
    void aResidualThatHoldsACountryOnceMoreKeepsItsFigureAndLosesItsLowEnd() {
        Result result = sample().replace("12584.0", "15084.0").read();
        assertThat(result.codes()).containsExactly("counted-twice 11:supply/Copper/refining/total/2024");
        assertThat(result.range("production/refined-copper/ROW/2024"))
                .containsExactly(15_084_000.0, 11_325_600.0, 16_592_400.0);
    }

    @Test
    void aTotalThatNoCountryExplainsIsTold() {
        Result result = sample().replace("26944.0", "20000.0").read();
        assertThat(result.codes()).containsExactly("total-differs 11:supply/Copper/refining/total/2024");
        assertThat(result.issues().getFirst().message()).endsWith("the countries add up to 26,944.0 kt");
        assertThat(result.range("production/refined-copper/ROW/2024").getFirst())
                .isEqualTo(12_584_000.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note-as-country 8:supply/Copper/refining/countries/Notes: supply/2024 | '\"Democratic Republic of Congo\": { \"2024\": 2500.0 }' | '\"Notes: supply\": {\"2024\": null}'",
                "unknown-place 8:supply/Copper/refining/countries/Atlantis/2024 | Democratic Republic of Congo | Atlantis",
                "place-absent 8:supply/Copper/refining/countries/Peru/2024 | Democratic Republic of Congo | Peru",
                "unreadable-number 8:supply/Copper/refining/countries/Democratic Republic of Congo/2024 | 2500.0 | '\"many\"'",
                "unreadable-number 8:supply/Copper/refining/countries/Democratic Republic of Congo/2024 | 2500.0 | '\"many\"'",
                "unreadable-number 8:supply/Copper/refining/countries/Democratic Republic of Congo/2024 | 2500.0 | '\"many\"'"
            })
    void whatIsNoFigureOfAPlaceIsLeftOut(String issue, String from, String to) {
        Result result = sample().replace(from, to).read();
        assertThat(result.codes()).contains(issue);
        assertThat(result.cells()).hasSize(4).doesNotContain("production/refined-copper/COD/2024");
    }

    @ParameterizedTest
    @CsvSource({
        "form-absent 7:supply/Nickel/refining/countries/China/2024,Copper,Nickel",
        "unmapped-figure 7:supply/Unobtainium/refining/countries/China/2024,Copper,Unobtainium"
    })
    void whatHasNoFormIsLeftOut(String issue, String from, String to) {
        Result result = sample().replace(from, to).read();
        assertThat(result.codes()).containsExactly(issue);
        assertThat(result.cells()).hasSize(2);
    }

    @Test
    void aFileWithoutSupplyIsAnError() {
        Result result = sample().replace("\"supply\"", "\"Angebot\"").read();
        assertThat(result.codes()).containsExactly("unknown-layout 0:");
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        PublisherSample none =
                new PublisherSample(new IeaPublisher(), WORDS, folder, List.of(folder.resolve("none.json")));
        assertThat(none.read().codes()).containsExactly("unreadable-file 0:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void whatIsNestedBeyondMeasureIsBrokenAndWhatStandsBeforeItIsRead(String nest) {
        Result result = sample().replace("\"Graphite\": {", "\"Tin\": " + nest.repeat(100_000) + ", \"Graphite\": {")
                .read();
        assertThat(result.codes()).containsExactly("broken-json 0:");
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(result.cells()).hasSize(3);
    }

    @Test
    void aNumberOfTooManyDigitsIsBroken() {
        Result result = sample().replace("12584.0", "1".repeat(5_000)).read();
        assertThat(result.codes()).contains("broken-json 0:");
    }

    @Test
    void whatStandsBeforeABreakInTheTextIsRead() {
        Result result = sample().replace("\"Graphite\": {", "\"Graphite\" {").read();
        assertThat(result.codes()).containsExactly("broken-json 0:");
        assertThat(result.cells()).hasSize(3);
    }
}
