package adit.importers.publishers.worldbank;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.TinyWorkbook;
import adit.importers.publishers.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two years of two metals in the layout of the edition of June 2026; the figures are made up. */
class A01_PinkSheetTest {

    @TempDir
    Path folder;

    private final List<List<String>> rows = new ArrayList<>();

    private List<String> forms = List.of("refined-copper", "refined-nickel", "refined-zinc");

    @BeforeEach
    void aCleanSheet() {
        rows.add(List.of("World Bank Commodity Price Data (The Pink Sheet)"));
        rows.add(List.of("Updated on June 02, 2026"));
        rows.add(List.of("", "Copper", "Nickel", "Zinc"));
        rows.add(List.of("", "($/mt)", "($/mt)", "($/mt)"));
        for (int year = 2024; year <= 2025; year++) {
            for (int month = 1; month <= 12; month++) {
                rows.add(List.of(
                        String.format(Locale.ROOT, "%dM%02d", year, month),
                        String.valueOf(9000 + 100 * month),
                        String.valueOf(16000 + month),
                        "3000.5"));
            }
        }
    }

    private Path file() {
        return folder.resolve("prices.xlsx");
    }

    private Result read() {
        TinyWorkbook.write(file(), "Monthly Prices", rows);
        return readAsItIs();
    }

    private Result readAsItIs() {
        Issues issues = new Issues();
        return new Result(
                new PinkSheetPublisher().read(List.of(file()), Words.of(forms, List.of("USA")), issues), issues.list());
    }

    private void set(int row, int column, String text) {
        List<String> cells = new ArrayList<>(rows.get(row - 1));
        cells.set(column, text);
        rows.set(row - 1, cells);
    }

    @Test
    void theMeanOfAYearLiesBetweenItsLowestAndHighestMonth() {
        Result result = read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.cells()).hasSize(6);
        assertThat(result.range("price/refined-copper/outside/2024")).containsExactly(9650.0, 9100.0, 10200.0);
        assertThat(result.range("price/refined-nickel/outside/2025")).containsExactly(16006.5, 16001.0, 16012.0);
        assertThat(result.range("price/refined-zinc/outside/2025")).containsExactly(3000.5, 3000.5, 3000.5);
        assertThat(result.at("price/refined-copper/outside/2025").where().row()).isEqualTo(17);
    }

    @Test
    void theEditionIsTheDayOfItsUpdate() {
        assertThat(read().imported().sources())
                .extracting(source -> source.id() + " " + source.published())
                .containsExactly("worldbank-pink-sheet-2026-06 2026-06-02");
    }

    @Test
    void rowsAreMonths() {
        Result result = read();
        assertThat(List.of(result.imported().rowsRead(), result.imported().rowsUsed()))
                .containsExactly(24L, 24L);
    }

    @Test
    void aYearWithoutAllItsMonthsSaysSo() {
        rows.subList(21, 28).clear();
        Result result = read();
        assertThat(result.codes()).containsExactly("incomplete-year 17:Copper");
        assertThat(result.range("price/refined-copper/outside/2025")).containsExactly(9300.0, 9100.0, 9500.0);
        assertThat(result.at("price/refined-copper/outside/2025").note()).endsWith("5 months only, to month 5");
    }

    @Test
    void aMonthThatStandsTwiceCountsOnce() {
        rows.add(rows.getLast());
        assertThat(read().codes()).containsExactly("month-twice 29:Copper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheap", "-9100", "1e300"})
    void aPriceThatIsNoneIsLeftOut(String none) {
        set(5, 1, none);
        Result result = read();
        assertThat(result.codes()).containsExactlyInAnyOrder("unreadable-number 5:Copper", "incomplete-year 6:Copper");
        assertThat(result.range("price/refined-copper/outside/2024")).containsExactly(9700.0, 9200.0, 10200.0);
    }

    @Test
    void aColumnInAnotherUnitIsLeftOut() {
        set(4, 2, "(cents/lb)");
        assertThat(read().codes()).containsExactly("unknown-unit 4:Nickel");
        assertThat(readAsItIs().cells()).noneMatch(cell -> cell.contains("nickel"));
    }

    @Test
    void aColumnThatIsMissingIsTold() {
        set(3, 3, "Zink");
        assertThat(read().codes()).containsExactly("missing-column 3:Zinc");
        assertThat(readAsItIs().issues().getFirst().hint()).contains("'Zink' is similar");
    }

    @Test
    void aFormThatTheWorldLacksIsTold() {
        forms = List.of("refined-copper", "refined-nickel");
        assertThat(read().codes()).containsExactly("form-absent 3:Zinc");
    }

    @Test
    void anEditionThatDoesNotSayItsDayIsUndated() {
        set(2, 0, "Updated in June");
        Result result = read();
        assertThat(result.codes()).containsExactly("undated 0:");
        assertThat(result.imported().sources().getFirst().published()).isEmpty();
    }

    @Test
    void aSheetWithoutTheMetalsIsAnError() {
        set(3, 1, "Cocoa");
        set(3, 2, "Coffee");
        set(3, 3, "Tea");
        error(read(), "unknown-layout");
    }

    @Test
    void anEmptySheetIsAnError() {
        rows.clear();
        error(read(), "unknown-layout");
    }

    @Test
    void aWorkbookWithoutTheSheetIsAnError() {
        TinyWorkbook.write(file(), "Annual Prices", rows);
        error(readAsItIs(), "missing-sheet");
        assertThat(readAsItIs().issues().getFirst().hint()).contains("Annual Prices");
    }

    @Test
    void aFileThatIsNoWorkbookIsAnError() throws IOException {
        Files.writeString(file(), "Copper,9000");
        error(readAsItIs(), "no-workbook");
    }

    @Test
    void aFileThatIsCutShortIsAnError() throws IOException {
        TinyWorkbook.write(file(), "Monthly Prices", rows);
        byte[] bytes = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        error(readAsItIs(), "no-workbook");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        error(readAsItIs(), "unreadable-file");
    }

    @Test
    void noSpoiltByteMakesReadingFail() throws IOException {
        TinyWorkbook.write(file(), "Monthly Prices", rows);
        byte[] clean = Files.readAllBytes(file());
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] spoilt = clean.clone();
            for (int i = 0; i < 4; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(), spoilt);
            Result result = readAsItIs();
            assertThat(result.issues().isEmpty() && result.cells().isEmpty())
                    .as("seed " + seed)
                    .isFalse();
        }
    }

    private static void error(Result result, String code) {
        assertThat(result.codes()).containsExactly(code + " 0:");
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(result.imported().observations()).isEmpty();
    }
}
