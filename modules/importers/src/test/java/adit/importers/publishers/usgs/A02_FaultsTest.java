package adit.importers.publishers.usgs;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault of each kind in files that are otherwise clean (see {@link A01_CleanTest}), and what is then said and done. */
class A02_FaultsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withheld 6:Value | 'metric tons,2025,\"230,000\"' | 'metric tons,2025,W'",
                "not-available 9:Value | '\"1,700,000\"' | 'NA'",
                "included-elsewhere 9:Value | '\"1,700,000\"' | 's'",
                "net-exporter 9:Value | '\"1,700,000\"' | 'E'",
                "large 9:Value | '\"1,700,000\"' | 'Large'",
                "large 9:Value | '\"1,700,000\"' | 'Moderate'",
                "blank-cell 9:Value | '\"1,700,000\"' | ''",
                "unreadable-number 9:Value | '\"1,700,000\"' | '1.7 or so'",
                "unreadable-number 9:Value | '\"1,700,000\"' | '\"1,7\"'",
                "unreadable-number 9:Value | '\"1,700,000\"' | '-1'",
                "unreadable-number 9:Value | '\"1,700,000\"' | '1e300'",
                "unknown-place 9:Country | 'Cobalt,Australia' | 'Cobalt,Austalia'",
                "place-absent 9:Country | 'Cobalt,Australia' | 'Cobalt,Peru'",
                "form-absent 9:Value | 'Cobalt,Australia' | 'Nickel,Australia'",
                "unknown-unit 9:Unit | 'Reserves,metric tons' | 'Reserves,short tons'",
                "unknown-unit 9:Unit | 'Reserves,metric tons' | 'Reserves,cents per pound'",
                "refused 13:Value | 'United States,Consumption' | 'United States,Employment'",
                "unmapped-figure 9:Value | 'Reserves,Reserves' | 'Resources,Resources'"
            })
    void whatIsNoFigureOfTheWorldLeavesItsCellEmpty(String issue, String from, String to) {
        Result result = Mcs.release(folder).replace(from, to).read();
        assertThat(result.codes()).containsExactly(issue);
        assertThat(result.cells()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dash-zero 9:Value | '\"1,700,000\"'   | '—'                     | 0       | 0       | 0",
                "more-than 9:Value | '\"1,700,000\"'   | '\">1,700,000\"'        | 1700000 | 1700000 | 1870000",
                "less-than 9:Value | '\"1,700,000\"'   | '\"<1,700,000\"'        | 850000  | 0       | 1700000",
                "half-unit 9:Value | '\"1,700,000\"'   | 'Less than ½ unit.'     | 0.25    | 0       | 0.5",
                "footnote-mark 9:Value | '\"1,700,000\"'   | '\"1,700,000 (5)\"'     | 1700000 | 680000  | 1870000",
                "stray-blank 9:Country | 'Cobalt,Australia'| 'Cobalt,Australia '     | 1700000 | 680000  | 1870000",
                "footnote-in-name 9:Country | 'Cobalt,Australia'| 'Cobalt,Australia 10' | 1700000 | 680000 | 1870000"
            })
    void whatCanBeReadIsTaken(String issue, String from, String to, double value, double low, double high) {
        Result result = Mcs.release(folder).replace(from, to).read();
        assertThat(result.codes()).containsExactly(issue);
        assertThat(result.range("reserve/cobalt-ore/AUS/2025")).containsExactly(value, low, high);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | 74    | 0.74 | 0.703 | 0.777",
                "more-than 2:Value    | >75   | 0.75 | 0.75  | 1",
                "less-than 2:Value    | <25   | 0.125| 0     | 0.25",
                "net-exporter 2:Value | E     | 0    | 0     | 0",
                "''                  | 100   | 1    | 0.95  | 1"
            })
    void netImportRelianceIsAShareOfAtMostOne(String issue, String text, double value, double low, double high) {
        Result result = Mcs.release(folder)
                .replace(
                        "Cobalt,United States,Price,\"Price, average, dollars per pound: U.S. spot, cathode\",dollars per pound,2024,16.73,",
                        "Cobalt,United States,Net import reliance,Net import reliance as a percentage of apparent consumption,percent,2024,"
                                + text + ",")
                .read();
        assertThat(String.join(" ", result.codes())).isEqualTo(issue);
        assertThat(result.range("import-reliance/refined-cobalt/USA/2024")).containsExactly(value, low, high);
    }

    @Test
    void aShareInAnotherUnitIsRefused() {
        Result result = Mcs.release(folder)
                .replace(
                        "Cobalt,United States,Price,\"Price, average, dollars per pound: U.S. spot, cathode\"",
                        "Cobalt,United States,Net import reliance,Net import reliance as a percentage of apparent consumption")
                .read();
        assertThat(result.codes()).containsExactly("unknown-unit 2:Unit");
    }

    @Test
    void aNoticeSaysWhatStandsInTheFirstOfItsCells() {
        Result result = Mcs.release(folder)
                .replace("\"230,000\"", "W")
                .replace("Cobalt,Australia", "Cobalt,Austalia")
                .read();
        assertThat(result.issues())
                .filteredOn(issue -> !issue.code().equals("total-differs"))
                .extracting(issue -> issue.column() + "=" + issue.value())
                .containsExactly("Value=W", "Country=Austalia");
    }

    @Test
    void aMisspeltCommodityIsUnderstood() {
        Result result = Mcs.world(folder)
                .replace(
                        "Copper,China,\"Refinery production, copper\",thousand metric tons,12000,12000",
                        "Gemanium,China,Primary and secondary refinery production,kilograms,12000,12000")
                .replace("MCS2025,Copper,World", "MCS2025,Tin,World")
                .read();
        assertThat(result.codes()).containsExactly("misspelt-name 6:COMMODITY");
        assertThat(result.range("production/germanium-metal/CHN/2024")).containsExactly(12.0, 10.8, 13.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Colbalt", "Cobald"})
    void aNameNearACommodityThatIsImportedIsToldAndReadingGoesOn(String written) {
        Result result = Mcs.release(folder).replace("Cobalt,", written + ",").read();
        assertThat(result.codes()).containsExactly("unknown-commodity 2:Commodity");
        assertThat(result.issues().getFirst().value()).isEqualTo(written);
        assertThat(result.issues().getFirst().message()).endsWith("8 rows have this, the first one is shown");
        assertThat(result.issues().getFirst().hint()).startsWith("is 'cobalt' meant?");
        assertThat(result.cells()).hasSize(3).noneMatch(cell -> cell.contains("cobalt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thallium", "Thorium", "Iron And Steel Scrap", "Unobtainium"})
    void aCommodityThatIsNotImportedSaysNothing(String name) {
        assertThat(Mcs.release(folder).replace("Cobalt,", name + ",").read().issues())
                .isEmpty();
    }

    @Test
    void aHeadingWithABlankIsUnderstood() {
        Result result =
                Mcs.world(folder).replace("PROD_EST_2024", "PROD_EST_ 2024").read();
        assertThat(result.codes()).containsExactly("blank-in-heading 1:PROD_EST_ 2024");
        assertThat(result.cells()).contains("production/lithium-ore/AUS/2024");
        assertThat(Mcs.release(folder)
                        .replace("MCS chapter", "MCS  Chapter")
                        .replace(",Value,", ", Value ,")
                        .read()
                        .codes())
                .containsExactlyInAnyOrder("blank-in-heading 1:MCS  Chapter", "blank-in-heading 1: Value ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Value     | ',Value,'  | ',Val,'    | '''Val'' is not a known column: rename it if it is this one'",
                "Value     | ',Value,'  | ',,'       | one column has no name: if it is this one, add the name",
                "Commodity | Commodity, | Rohstoff,  | '''Rohstoff'' is not a known column: rename it if it is this one'",
                "Notes     | ',Notes,Is critical mineral 2025,' | ',Is critical mineral 2025,Is critical mineral 2026,' | use the original file of the publisher; its columns are separated by commas"
            })
    void aColumnOfTheReleaseThatIsMissingIsAnErrorAndNothingIsRead(String column, String from, String to, String hint) {
        missing(Mcs.release(folder).replace(from, to), column, hint);
    }

    @ParameterizedTest
    @CsvSource({
        "PROD_EST_2024, PRODUCTION_2024",
        "PROD_2023, PROD2023",
        "RESERVES_2024, RESERVE_2024",
        "UNIT_MEAS, UNIT",
        "PROD_NOTES, NOTES_PROD"
    })
    void aColumnOfTheWorldTableThatIsMissingIsAnErrorAndNothingIsRead(String column, String renamed) {
        missing(
                Mcs.world(folder).replace(column, renamed),
                column,
                "'" + renamed + "' is not a known column: rename it if it is this one");
    }

    private static void missing(PublisherSample sample, String column, String hint) {
        Result result = sample.read();
        assertThat(result.codes()).containsExactly("missing-column 1:" + column);
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(result.issues().getFirst().hint()).isEqualTo(hint);
        assertThat(result.cells()).isEmpty();
    }

    @Test
    void aFigureThatIsMissingFromASalientTableIsToldAndTheOthersAreRead() {
        Result result = Mcs.salient(folder).replace("Stocks_kt", "Stock_kt").read();
        assertThat(result.codes())
                .containsExactlyInAnyOrder("missing-column 1:Stocks_kt", "unmapped-figure 2:Stock_kt");
        assertThat(result.issues().getFirst().hint()).contains("'Stock_kt'");
        assertThat(result.cells())
                .contains("price/refined-copper/USA/2024")
                .noneMatch(cell -> cell.startsWith("stock"));
    }

    @Test
    void whatANoteWithholdsIsWithheld() {
        Result result = Mcs.world(folder)
                .replace("metric tons,35700,41000,estimated 2023", "metric tons,,41000,W for 2023")
                .read();
        assertThat(result.codes()).containsExactly("withheld 3:PROD_2023");
    }

    @Test
    void aTotalThatLacksADigitIsTold() {
        Result result = Mcs.world(folder)
                .replace("metric tons,204000,", "metric tons,20400,")
                .read();
        assertThat(result.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code() + issue.row()).isEqualTo("total-differs5");
            assertThat(issue.message()).contains("204,000");
            assertThat(issue.hint()).contains("digit");
        });
    }

    @Test
    void aTotalThatIsOutByMoreThanItsRoundingIsTold() {
        Result result = Mcs.world(folder)
                .replace("metric tons,204000,", "metric tons,260000,")
                .read();
        assertThat(result.codes()).containsExactly("total-differs 5:PROD_2023");
        assertThat(result.issues().getFirst().hint()).doesNotContain("digit");
    }

    @Test
    void whenACountryIsWithheldTheRestOfTheTotalIsNotMadeUp() {
        Result result = Mcs.world(folder)
                .replace("metric tons,35700,41000,estimated 2023", "metric tons,W,41000,")
                .read();
        assertThat(result.codes()).containsExactly("withheld 3:PROD_2023");
        assertThat(result.cells()).doesNotContain("production/lithium-ore/CHN/2023");
    }

    @Test
    void aSumWithoutOneOfItsPartsIsNotTaken() {
        Result result =
                Mcs.salient(folder).replace("1130,843,39,", "1130,843,W,").read();
        assertThat(result.codes())
                .containsExactlyInAnyOrder(
                        "withheld 2:USprod_Refinery-secondary_kt", "part-missing 2:USprod_Refinery-primary_kt");
        assertThat(result.cells())
                .contains("production/refined-copper/USA/2024")
                .doesNotContain("production/refined-copper/USA/2023");
    }

    @Test
    void twoEditionsThatCountInTwoUnitsAreTold() {
        PublisherSample both = Mcs.all(folder)
                .replace(
                        "\"Refinery production, copper\",thousand metric tons",
                        "\"Refinery production, copper\",metric tons");
        assertThat(both.read().codes()).contains("unit-changed 6:UNIT_MEAS");
        assertThat(Mcs.all(folder).read().codes()).noneMatch(code -> code.startsWith("unit-changed"));
    }

    @Test
    void aHeadingThatSaysAnotherUnitThanIsMeantIsCorrected() {
        Result result = Mcs.salient(folder)
                .replace("Copper", "Germanium")
                .replace("Consump_Apparent_kt", "Consump_g")
                .read();
        assertThat(result.codes()).contains("wrong-unit 2:Consump_g");
        assertThat(result.range("demand/germanium-metal/USA/2023/reported")).containsExactly(1.69, 1.606, 1.775);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20X4", "1024", "2052", "", "2024.0", "2001"})
    void aRowOfAYearThatIsNoneIsLeftOutAndTheOthersAreRead(String year) {
        Result result = Mcs.release(folder)
                .replace("Reserves,metric tons,2025", "Reserves,metric tons," + year)
                .read();
        assertThat(result.codes()).containsExactly("not-a-year 9:Year");
        assertThat(result.issues().getFirst().value()).isEqualTo(year);
        assertThat(result.cells()).hasSize(8);
        assertThat(result.imported().sources())
                .extracting(source -> source.id().code())
                .containsExactly("usgs-mcs-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20X3", "1023", ""})
    void aYearOfASalientTableThatIsNoneCostsItsRow(String year) {
        Result result =
                Mcs.salient(folder).replace("Copper,2023", "Copper," + year).read();
        assertThat(result.codes()).containsOnly("not-a-year 2:Year");
        assertThat(result.cells())
                .contains("production/refined-copper/USA/2024")
                .noneMatch(cell -> cell.contains("2023"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MCS20X5", "MCS1025", ""})
    void aRowOfAnEditionThatIsNoneIsLeftOut(String edition) {
        Result result = Mcs.world(folder)
                .replace("MCS2025,Lithium,Australia", edition + ",Lithium,Australia")
                .read();
        assertThat(result.codes())
                .contains("unknown-edition 2:SOURCE")
                .noneMatch(code -> code.startsWith("not-a-year") || code.startsWith("missing-column"));
        assertThat(result.cells())
                .contains("production/lithium-ore/CHN/2024")
                .doesNotContain("production/lithium-ore/AUS/2024");
    }

    @Test
    void aFileThatWasCutOffIsAnErrorOfTheFileWhateverItHoldsSoFar() {
        Result cut = Mcs.release(folder)
                .replace("metric tons,2025,\"1,700,000\"", "metric tons")
                .read();
        assertThat(cut.codes()).containsExactly("ragged-row 9:");
        Result last = Mcs.release(folder)
                .replace("kilograms,2024,\"18,700\",Includes U.S. Geological Survey estimates.,Yes,", "kilo")
                .read();
        assertThat(last.codes()).containsExactly("truncated-file 0:", "ragged-row 13:");
        Result other = Mcs.salient(folder)
                .replace("Copper", "Talc")
                .replace(",1800,430,420,70", "")
                .read();
        assertThat(other.codes()).contains("truncated-file 0:").doesNotContain("ragged-row 3:");
    }

    @Test
    void windowsTextIsReadAndTold() {
        Result result = Mcs.release(folder).encode("windows-1252").read();
        assertThat(result.codes()).containsExactly("not-utf-8 0:");
        assertThat(result.cells()).hasSize(9);
    }

    @Test
    void aFileOfAnotherLayoutIsAnError() {
        Result result = Mcs.release(folder)
                .replace(
                        "MCS chapter,Section,Commodity,Country,Statistics,",
                        "Kapitel,Abschnitt,Rohstoff,Land,Statistik,")
                .read();
        assertThat(result.codes()).containsExactly("unknown-layout 1:");
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(result.imported().observations()).isEmpty();
    }

    @Test
    void theLayoutOf2022To2024IsOneErrorThatNamesTheMap() throws IOException {
        Path file = Files.writeString(folder.resolve("mcs2024-lithi_world.csv"), """
                Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes
                MCS2024,Chile,"Mine production, lithium content",1,2,,3,
                """);
        Result result =
                new PublisherSample(new UsgsPublisher(), Words.of(List.of(), List.of()), folder, List.of(file)).read();
        assertThat(result.codes()).containsExactly("older-layout 1:");
        assertThat(result.issues().getFirst().message()).contains("2022 to 2024", "a file for each commodity");
        assertThat(result.issues().getFirst().hint()).contains("usgs-mcs-2022-2024-production.yaml");
    }

    @Test
    void aFileOfOtherCommoditiesAloneIsTold() {
        Result result = Mcs.salient(folder).replace("Copper", "Talc").read();
        assertThat(result.codes()).containsExactly("no-figures 0:");
    }

    @Test
    void aFileThatIsNotThereIsAnErrorAndTheOthersAreRead() {
        PublisherSample sample = Mcs.release(folder);
        PublisherSample more = new PublisherSample(
                sample.publisher(),
                sample.vocabulary(),
                folder,
                List.of(folder.resolve("none.csv"), sample.files().getFirst()));
        assertThat(more.read().codes()).containsExactly("unreadable-file 0:");
        assertThat(more.read().cells()).hasSize(9);
    }
}
