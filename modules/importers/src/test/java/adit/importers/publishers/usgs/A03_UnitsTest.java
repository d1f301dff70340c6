package adit.importers.publishers.usgs;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.importers.publishers.PublisherSample.Result;
import adit.world.Attribute;
import adit.world.Cell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that were mistaken: in one row of a table, in a whole table, and against what the world has from another edition. */
class A03_UnitsTest {

    private static final String CHINA = "Lithium,China,\"Mine production, lithium content\",";
    private static final String TOTAL = "Lithium,World total (rounded),\"Mine production, lithium content\",";

    @TempDir
    Path folder;

    @Test
    void aRowInAnotherUnitThanItsTableIsLeftOutAndTheTotalSaysWhatItWouldMean() {
        Result result = Mcs.world(folder)
                .replace(CHINA + "metric tons", CHINA + "thousand metric tons")
                .read();
        assertThat(result.codes())
                .containsExactly(
                        "mixed-units-in-table 3:UNIT_MEAS",
                        "mixed-units-in-table 3:UNIT_MEAS",
                        "total-differs 5:PROD_2023",
                        "total-differs 5:PROD_EST_2024",
                        "total-differs 5:RESERVES_2024");
        assertThat(result.issues().getFirst().value()).isEqualTo("thousand metric tons");
        assertThat(result.issues().getFirst().message()).contains("6 of 8 figures of its table are in metric tons");
        assertThat(result.issues().get(2).message()).contains("35,868,300 t");
        assertThat(result.cells())
                .contains("production/lithium-ore/AUS/2024")
                .doesNotContain("production/lithium-ore/CHN/2024", "reserve/lithium-ore/CHN/2024");
    }

    @Test
    void aTotalInAnotherUnitIsComparedWhenItIsConverted() {
        Result result = Mcs.world(folder)
                .replace(TOTAL + "metric tons,204000,240000", TOTAL + "thousand metric tons,204,240")
                .replace("Excludes U.S. production.,,,,30000000", "Excludes U.S. production.,,,,30000")
                .read();
        assertThat(result.issues()).extracting(Issue::code).containsOnly("mixed-units-in-table");
        assertThat(result.cells()).hasSize(Mcs.world(folder).read().cells().size());
    }

    @Test
    void ofATableInWhichNoUnitPrevailsNothingIsTaken() {
        Result result = Mcs.release(folder)
                .replace(
                        "Congo (Kinshasa),Production,Mine production,metric",
                        "Congo (Kinshasa),Production,Mine production,thousand metric")
                .replace(
                        "Other countries,Production,Mine production,metric",
                        "Other countries,Production,Mine production,thousand metric")
                .read();
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("mixed-units-in-table"))
                .extracting(Issue::value)
                .containsExactly("metric tons", "thousand metric tons");
        assertThat(result.cells())
                .contains("reserve/cobalt-ore/AUS/2025")
                .noneMatch(cell -> cell.startsWith("production/cobalt-ore"));
    }

    @ParameterizedTest
    @CsvSource({
        "usgs-mcs-2025, 1600000,      2024, t Co",
        "usgs-mcs-2025, 90000,        2024, t Co",
        "usgs-mcs-2025, 0,            2024, t Co",
        "usgs-mcs-2025, 1700,         2010, t Co",
        "usgs-mcs-2025, 1700,         2024, kt Co",
        "usgs-mcs-2026, 1700,         2025, t Co",
        "iea-critical-minerals-2025, 1700, 2024, t Co"
    })
    void aFigureLikeThatOfAFormerEditionSaysNothing(String source, double value, int year, String unit) {
        assertThat(Mcs.release(folder, source, australia(year), value, unit)
                        .read()
                        .issues())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "usgs-mcs-2025, 1700, 2024, 1700000 t Co, 1700 t Co",
        "usgs-mcs-2025, 1700000000, 2025, 1700000 t Co, 1700000000 t Co",
        "usgs-mcs-2027, 84000.5, 2026, 1700000 t Co, 84000.5 t Co"
    })
    void aFigureFarFromThatOfAnotherEditionIsToldWithBothAndTaken(
            String source, double value, int year, String now, String former) {
        Result result =
                Mcs.release(folder, source, australia(year), value, "t Co").read();
        assertThat(result.codes()).containsExactly("far-from-former 9:Value");
        assertThat(result.issues().getFirst().message()).contains(now, source + " states " + former);
        assertThat(result.cells()).hasSize(9);
    }

    private static Cell australia(int year) {
        return Cell.of(Attribute.RESERVE, "cobalt-ore", "AUS", year);
    }
}
