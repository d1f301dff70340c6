package adit.importers.publishers.iea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Issues;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.SharedData;
import adit.importers.publishers.Words;
import adit.sources.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole edition of 2025, where it lies beside the repository. */
class B01_ShippedWorldTest {

    private static Result read() {
        List<String> forms = SupplyForm.list(Words.MAPPINGS).stream()
                .map(form -> form.form().code())
                .toList();
        Issues issues = new Issues();
        return new Result(
                new IeaPublisher()
                        .read(
                                List.of(SharedData.file("iea-critical-minerals-2025/iea.json")),
                                Words.of(forms, SharedData.shippedPlaces()),
                                issues),
                issues.list());
    }

    @Test
    void theImporterReproducesWhatWasGatheredByHand() {
        Result result = read();
        List<Row> rows = SharedData.shipped("production").stream()
                .filter(row -> row.text("source").equals("iea-critical-minerals-2025"))
                .filter(row -> !row.text("grade").equals("E")) // cites it, but is worked out (decision 0005)
                .toList();
        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            String cell = "production/" + row.text("form") + "/" + row.text("place") + "/" + row.text("year");
            List<Double> range = result.range(cell);
            assertThat(range.get(0)).isEqualTo(row.number("value"));
            assertThat(range.get(1)).isCloseTo(row.number("low"), within(0.002));
            assertThat(range.get(2)).isCloseTo(row.number("high"), within(0.002));
            assertThat(result.at(cell).unit()).isEqualTo(row.text("unit"));
            assertThat(result.at(cell).source().code()).isEqualTo(row.text("source"));
        });
    }

    @Test
    void threeResidualsHoldACountryOnceMoreAndTwoLinesAreNotes() {
        Result result = read();
        assertThat(result.codes())
                .filteredOn(code -> code.startsWith("counted-twice"))
                .hasSize(3);
        assertThat(result.codes()).noneMatch(code -> code.startsWith("total-differs"));
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("note-as-country"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("2 rows"));
    }
}
