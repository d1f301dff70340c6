package adit.sources;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell is changed; exactly one issue comes out. The clean case of each rule is the unchanged world, and what is named "is allowed". */
class A03_SchemaRulesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WorldCopy world;

    @BeforeEach
    void copy() {
        world = WorldCopy.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "NaN          | leave the cell empty",
                "nan          | leave the cell empty",
                "n/a          | leave the cell empty",
                "—            | leave the cell empty",
                "Infinity     | finite",
                "-inf         | finite",
                "1e999        | too large",
                "45,000       | thousands separators: 45000",
                "1,234,567.5  | thousands separators: 1234567.5",
                "45'000       | thousands separators: 45000",
                "45 000       | thousands separators: 45000",
                "45,5         | decimal point instead of the comma: 45.5",
                "` 45000`     | remove the spaces: 45000",
                "12%          | fraction",
                ">45000       | columns low and high",
                "0x10         | decimal point",
                "45000d       | decimal point",
                "about 45000  | decimal point"
            })
    void textThatIsNoNumberIsReportedWithAHint(String written, String hint) {
        world.set("production.csv", 2, "value", written);
        Expect.error(world, "not-a-number", "production.csv:2:value", written, hint);
    }

    @ParameterizedTest
    @CsvSource({"52000.5", "5.2e4", "+52000", "52000.", "000052000"})
    void plainNumberIsAllowed(String written) {
        Expect.clean(world.set("production.csv", 2, "value", written));
    }

    @Test
    void aNumberWithTooManyDigitsIsReportedAsImpossible() {
        Expect.error(
                world.set("reserves.csv", 2, "high", "123456789012345678901234567890"),
                "impossible-number",
                "reserves.csv:2:value",
                "1.23e+29",
                "unit");
    }

    @Test
    void anEmptyCellThatMustBeFilledIsReported() {
        world.set("production.csv", 2, "value", "");
        Expect.error(world, "missing-value", "production.csv:2:value", "", "delete the row");
    }

    @Test
    void blankIsMissing() {
        Expect.error(world.set("facilities.csv", 2, "name", "  "), "missing-value", "facilities.csv:2:name", "  ", "");
    }

    @Test
    void aNoBreakSpaceAtTheEndIsReported() {
        world.set("production.csv", 2, "place", "CHN\u00a0");
        Expect.error(world, "stray-space", "production.csv:2:place", "CHN\u00a0", "write 'CHN'");
    }

    @Test
    void aSpaceAtTheEndIsReported() {
        world.set("production.csv", 2, "place", "CHN ");
        Expect.error(world, "stray-space", "production.csv:2:place", "CHN ", "write 'CHN'");
    }

    /** Spreadsheets and web pages leave such characters behind. */
    @Test
    void invisibleSpacesAreReportedAndDoNotFillACell() {
        world.set("forms.csv", 2, "name", "NdPr in concentrate\u00A0");
        Expect.error(
                world, "stray-space", "forms.csv:2:name", "NdPr in concentrate\u00A0", "write 'NdPr in concentrate'");
        world.set("forms.csv", 2, "name", "\u00A0\u200B");
        Expect.error(
                world, "missing-value", "forms.csv:2:name", "\u00A0\u200B", "fill in the column name (English name)");
    }

    @Test
    void aMissingColumnIsReported() {
        world.replace("stocks.csv", ",note", "");
        world.replace("stocks.csv", ",five days of use", "");
        world.replace("stocks.csv", ",E,tiny-assumption", ",D,example-press-2025");
        Expect.error(world, "missing-column", "stocks.csv:1:note", "", "add the column");
    }

    @Test
    void unknownColumnIsAWarning() {
        world.replace("policy.csv", ",note", ",note,colour").replace("policy.csv", "2025,\n", "2025,,blue\n");
        Expect.warning(world, "unknown-column", "policy.csv:1:colour", "", "describe it");
    }

    @Test
    void aDecimalIsReportedWhereAnIntegerIsNeeded() {
        world.set("places.csv", 2, "iso_numeric", "156.0");
        Expect.error(world, "not-an-integer", "places.csv:2:iso_numeric", "156.0", "digits");
    }

    @ParameterizedTest
    @CsvSource({"24", "20x4", "2024.0", "02024", "2024-01", "twenty"})
    void textThatIsNoYearIsReported(String written) {
        world.set("production.csv", 2, "year", written);
        world.set("observations.csv", 3, "subject", "ndpr-oxide/CHN/2024");
        Expect.error(world, "not-a-year", "production.csv:2:year", written, "four digits");
    }

    @Test
    void aStartThatIsNoYearIsReported() {
        world.set("projects.csv", 2, "start", "202");
        Expect.error(world, "not-a-year", "projects.csv:2:start", "202", "four digits");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30", "4.4.2025", "2025-4-4", "2025/04/04", "tomorrow", "2025-13-01", "２０２５-04-04"})
    void textThatIsNoDateIsReported(String written) {
        world.set("restrictions.csv", 2, "from", written);
        Expect.error(world, "not-a-date", "restrictions.csv:2:from", written, "2025-04-04");
    }

    @Test
    void leapDayIsAllowed() {
        Expect.clean(world.set("restrictions.csv", 2, "from", "2024-02-29"));
    }

    @Test
    void negativeCapacityIsBelowMinimum() {
        world.set("facilities.csv", 2, "capacity", "-60000");
        Expect.error(world, "below-minimum", "facilities.csv:2:capacity", "-60000", "sign");
    }

    @Test
    void aShareAboveItsMaximumIsReported() {
        world.set("restrictions.csv", 2, "high", "90");
        Expect.error(world, "above-maximum", "restrictions.csv:2:high", "90", "fraction");
    }

    @Test
    void unknownWordNamesTheNearest() {
        world.set("facilities.csv", 2, "status", "operatng");
        Expect.error(world, "unknown-word", "facilities.csv:2:status", "operatng", "did you mean operating?");
    }

    @Test
    void unknownWordFarFromAllNamesAll() {
        world.set("production.csv", 2, "grade", "good");
        Expect.error(world, "unknown-word", "production.csv:2:grade", "good", "A, B, C, D, E");
    }

    @Test
    void duplicateKeyNamesTheFirstRow() {
        world.add("stocks.csv", world.lines("stocks.csv").get(1));
        Expect.error(
                world,
                "duplicate-key",
                "stocks.csv:3:form+place+year+source",
                "ndpr-oxide/EUR/2024/tiny-assumption",
                "delete one");
        org.assertj.core.api.Assertions.assertThat(world.issues().getFirst().message())
                .startsWith("row 2 ");
    }

    @Test
    void anotherSourceForOneCellIsAllowed() {
        Expect.clean(world.add("stocks.csv", "ndpr-oxide,EUR,2024,210,100,400,t,D,example-press-2025,"));
    }

    @Test
    void unknownReferenceSuggestsTheNearest() {
        world.set("trade.csv", 3, "form", "ndpr-oxid");
        Expect.error(world, "unknown-reference", "trade.csv:3:form", "ndpr-oxid", "did you mean ndpr-oxide?");
    }

    @Test
    void unknownReferenceFarFromAllNamesTheTable() {
        world.set("trade.csv", 3, "to", "Atlantis");
        Expect.error(world, "unknown-reference", "trade.csv:3:to", "Atlantis", "add it to places.csv");
    }

    @Test
    void starIsNoPlaceWhereItIsNotAllowed() {
        world.set("trade.csv", 3, "to", "*");
        Expect.error(world, "unknown-reference", "trade.csv:3:to", "*", "places.csv");
    }

    @Test
    void raggedRowDoesNotMakeReferencesToItUnknown() {
        world.replace("places.csv", "EST,Estonia,エストニア,233,EUR,,,,,", "EST,Estonia,エストニア,233,EUR,,,");
        Expect.error(world, "ragged-row", "places.csv:4:", "EST", "comma");
    }
}
