package adit.importers.publishers.baci;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.importers.publishers.PublisherSample.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault of each kind in a row; the row before it is clean and is taken. */
class A03_FaultyRowsTest {

    private static final String CLEAN = "2024,152,156,740311,9000,1000";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "negative-number 3:v       | -9000    | 2024,152,842,740311,-9000,1000",
                "negative-number 3:q       | -1000    | 2024,152,842,740311,9000,-1000",
                "not-a-number 3:v          | 9k       | 2024,152,842,740311,9k,1000",
                "not-a-number 3:q          | much     | 2024,152,842,740311,9000,much",
                "value-missing 3:v         | ''       | 2024,152,842,740311,NA,1000",
                "ragged-row 3:             | 5 cells  | 2024,152,842,740311,9000",
                "ragged-row 3:             | 7 cells  | 2024,152,842,740311,9000,1000,1",
                "not-a-year 3:t            | MMXXIV   | MMXXIV,152,842,740311,9000,1000",
                "year-differs 3:t          | 2023     | 2023,152,842,740311,9000,1000",
                "year-differs 3:t          | 2023     | 2023,152,842,010121,9000,1000",
                "not-a-code 3:k            | 7403.11  | 2024,152,842,7403.11,9000,1000",
                "unknown-country 3:        | 999      | 2024,152,999,740311,9000,1000",
                "place-not-in-world 0:     | CIV      | 2024,384,842,740311,9000,1000",
                "place-not-in-world 0:     | CIV      | 2024,152,384,740311,9000,1000",
                "form-not-in-world 3:      | 811010   | 2024,152,842,811010,9000,1000",
                "code-left-out 3:          | 850511   | 2024,152,842,850511,9000,1000",
                "code-left-out 3:          | 811292   | 2024,152,842,811292,9000,1000",
                "trade-with-itself 3:      | CHL      | 2024,152,152,740311,9000,1000"
            })
    void aFaultyRowIsReportedAndLeftOut(String code, String value, String row) {
        Result result = Sample.rows(folder, CLEAN, row).read();
        assertThat(result.codes()).containsExactly(code);
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.WARNING);
        assertThat(result.issues().getFirst().value().replace(".0", "")).isEqualTo(value.replace(".0", ""));
        assertThat(result.issues().getFirst().file()).endsWith(Sample.YEAR);
        assertThat(result.issues().getFirst().hint()).isNotBlank();
        assertThat(Sample.trades(result)).containsExactly("trade/refined-copper/CHL/CHN/2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024,152,842,740311,9000,1000",
                "2024, 152 ,842,740311,   9000.000,   1000.000",
                "2024,152,842,740311,9.0e3,1000",
                "'\"2024\",\"152\",\"842\",\"740311\",\"9000\",\"1000\"'",
                "2024,0152,842,740311,9000,1000.000000000000000"
            })
    void aRowCanBeWrittenInManyWays(String row) {
        Result result = Sample.rows(folder, CLEAN, row).read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.range("trade/refined-copper/CHL/USA/2024")).containsExactly(1000.0, 900.0, 1100.0);
    }

    @Test
    void thousandsSeparatorsAreReadWithANotice() {
        Result result = Sample.rows(folder, CLEAN, "2024,152,842,740311,\"9,000\",\"1,000.0\"")
                .read();
        assertThat(result.codes()).containsExactly("thousands-separators 3:");
        assertThat(result.range("trade/refined-copper/CHL/USA/2024")).containsExactly(1000.0, 900.0, 1100.0);
    }

    @Test
    void goodsOfNoCodeAreNoFault() {
        assertThat(Sample.rows(folder, CLEAN, "2024,152,842,9999AA,9000,1000")
                        .read()
                        .issues())
                .isEmpty();
    }

    @Test
    void aFlowThatStandsTwiceCountsOnce() {
        Result twice = Sample.rows(folder, CLEAN, CLEAN).read();
        assertThat(twice.codes()).containsExactly("flow-twice 3:");
        assertThat(twice.range("trade/refined-copper/CHL/CHN/2024")).containsExactly(1000.0, 900.0, 1100.0);
        assertThat(twice.imported().rowsRead()).isEqualTo(2);
        assertThat(twice.imported().rowsUsed()).isEqualTo(1);
    }

    @Test
    void oneFaultInManyRowsIsToldOnce() {
        String[] rows = new String[1000];
        java.util.Arrays.fill(rows, "2024,152,156,740311,9000,-1000");
        rows[0] = CLEAN;
        Result result = Sample.rows(folder, rows).read();
        assertThat(result.codes()).containsExactly("negative-number 3:q");
        assertThat(result.issues().getFirst().message()).contains("999 rows have this");
    }

    @Test
    void manyValuesOfOneFaultAreToldTogether() {
        String[] rows = new String[1000];
        java.util.Arrays.setAll(rows, i -> "2024,152," + (1000 + i) + ",740311,9000,1000");
        Result result = Sample.rows(folder, rows).read();
        assertThat(result.issues()).hasSize(21);
        assertThat(result.issues().getLast().message()).contains("980 rows have this");
    }
}
