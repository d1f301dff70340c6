package adit.importers.publishers.lithium;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
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

/** Four deposits in the layout of Busch and others (July 2025), kt of lithium. */
class A01_DepositsTest {

    private static final List<String> PLACES = List.of("CHL", "BOL", "CHN");
    private static final List<String> PLANTS = List.of("sqm-atacama", "albemarle-atacama");
    private static final Vocabulary WORDS = Words.of(List.of("lithium-ore"), PLACES, PLANTS);

    @TempDir
    Path folder;

    private PublisherSample sample() {
        return sample(WORDS);
    }

    private PublisherSample sample(Vocabulary words) {
        return PublisherSample.of(new LithiumDeposits(), words, folder, "lithium/Deposit.csv");
    }

    @Test
    void depositsOfACountryAreAdded() {
        Result result = sample().read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.range("reserve/lithium-ore/CHL/2024")).containsExactly(1_007_000.0, 755_250.0, 1_258_750.0);
        assertThat(result.range("production/lithium-ore/CHL/2022")).containsExactly(38_000.0, 28_500.0, 47_500.0);
        assertThat(result.range("production/lithium-ore/CHL/2023")).containsExactly(44_000.0, 33_000.0, 55_000.0);
        assertThat(result.at("reserve/lithium-ore/CHL/2024").note()).isEqualTo("sum of 2 deposits");
        assertThat(result.at("reserve/lithium-ore/CHL/2024").grade()).isEqualTo(Grade.D);
    }

    @Test
    void aCountryOfWhichNothingIsStatedHasNoFigure() {
        assertThat(sample().read().cells())
                .contains("reserve/lithium-ore/BOL/2024")
                .noneMatch(cell -> cell.startsWith("production/lithium-ore/BOL"));
    }

    @Test
    void aCapacityIsStatedWhereItExceedsTheOutputOf2023() {
        Result result = sample().read();
        assertThat(result.cells())
                .filteredOn(cell -> cell.startsWith("capacity"))
                .hasSize(2);
        assertThat(result.range("capacity/sqm-atacama")).containsExactly(39_500.0, 29_625.0, 49_375.0);
    }

    @Test
    void rowsAreDeposits() {
        Result result = sample().replace("10.5,1.7,2.5,2.5", "0,0,0,0").read();
        assertThat(List.of(result.imported().rowsRead(), result.imported().rowsUsed()))
                .containsExactly(4L, 3L);
        assertThat(result.codes()).containsExactly("no-reserve 5:deposit_name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-place 4:country | Bolivia | Bolivien | 8",
                "place-absent 4:country | Bolivia | Peru | 8",
                "no-reserve 4:deposit_name | 5400 | NA | 8",
                "deposit-twice 5:deposit_name | '\"China\",\"Jiajika\"' | '\"Bolivia\",\"Salar de Uyuni\"' | 6",
                "unmapped-deposit 5:deposit_name | '2.5,2.5' | '2.5,3.0' | 9",
                "unmapped-deposit 3:deposit_name | Salar de Atacama (Albemarle) | Salar de Nirgendwo | 8"
            })
    void whatIsNoFigureOfTheWorldIsLeftOut(String issue, String from, String to, int cells) {
        Result result = sample().replace(from, to).read();
        assertThat(result.codes()).containsExactly(issue);
        assertThat(result.cells()).hasSize(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "-27.1", "1e300"})
    void aQuantityThatIsNoneCountsAsNone(String none) {
        Result result = sample().replace("360,27.1", "360," + none).read();
        assertThat(result.codes()).containsExactly("unreadable-number 2:prod_rate2022");
        assertThat(result.range("production/lithium-ore/CHL/2022").getFirst()).isEqualTo(10_900.0);
    }

    @Test
    void aPlantThatTheWorldLacksHasNoCapacity() {
        Result result = sample(Words.of(List.of("lithium-ore"), PLACES, List.of("sqm-atacama")))
                .read();
        assertThat(result.codes()).containsExactly("plant-absent 3:deposit_name");
        assertThat(result.cells()).contains("capacity/sqm-atacama").doesNotContain("capacity/albemarle-atacama");
    }

    @Test
    void aWorldWithoutLithiumTakesCapacitiesOnly() {
        Result result = sample(Words.of(List.of(), PLACES, PLANTS)).read();
        assertThat(result.codes()).containsExactly("form-absent 2:deposit_name");
        assertThat(result.cells()).hasSize(2);
    }

    @Test
    void columnsOfTheModelAreRefused() {
        Result result =
                sample().replace("\"Resource_Type\"", "\"max_prod_rate\"").read();
        assertThat(result.codes()).containsExactly("refused 1:max_prod_rate");
        assertThat(result.cells()).hasSize(9);
    }

    @Test
    void aFileThatWasCutOffIsAnErrorOfTheFile() {
        Result result =
                sample().replace("\"Producing\",10.5,1.7,2.5,2.5", "\"Prod").read();
        assertThat(result.codes()).containsExactly("truncated-file 0:", "ragged-row 5:");
        assertThat(result.issues().getFirst().message()).contains("3 rows");
    }

    @Test
    void aFileWithoutAColumnThatIsNeededIsAnError() {
        Result result = sample().replace("\"reserve\"", "\"Vorrat\"").read();
        assertThat(result.codes()).containsExactly("missing-column 1:reserve");
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(result.imported().sources()).isEmpty();
    }
}
