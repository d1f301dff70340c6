package adit.importers.publishers.usgs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Grade;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.PublisherSample.Result;
import adit.world.Observation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few figures in the three layouts of USGS (Mineral Commodity Summaries 2025 and 2026). */
class A01_CleanTest {

    @TempDir
    Path folder;

    @Test
    void theReleaseOf2026HasOneFigureInEachRow() {
        Result result = Mcs.release(folder).read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.range("production/refined-copper/CHN/2024"))
                .containsExactly(12_400_000.0, 11_780_000.0, 13_020_000.0);
        assertThat(result.range("production/cobalt-ore/COD/2025")).containsExactly(230_000.0, 207_000.0, 253_000.0);
        assertThat(result.range("reserve/cobalt-ore/AUS/2025")).containsExactly(1_700_000.0, 680_000.0, 1_870_000.0);
        assertThat(result.range("demand/refined-gallium/USA/2024/reported")).containsExactly(18.7, 16.83, 20.57);
    }

    @Test
    void aPoundIs453Point59237Grams() {
        Result result = Mcs.release(folder).read();
        assertThat(result.at("price/refined-cobalt/USA/2024").estimate().value())
                .isCloseTo(16.73 / 0.45359237e-3, within(0.01));
    }

    @Test
    void rulesThatLeadToOneCellAreAdded() {
        Result result = Mcs.release(folder).read();
        assertThat(result.range("stock/refined-cobalt/USA/2024")).containsExactly(1044.0, 991.8, 1096.2);
    }

    @Test
    void worldTotalsAreNoPlace() {
        assertThat(Mcs.release(folder).read().cells())
                .containsExactly(
                        "price/refined-cobalt/USA/2024",
                        "stock/refined-cobalt/USA/2024",
                        "production/cobalt-ore/USA/2025",
                        "production/cobalt-ore/COD/2025",
                        "production/cobalt-ore/ROW/2025",
                        "reserve/cobalt-ore/AUS/2025",
                        "production/refined-copper/CHN/2024",
                        "production/refined-copper/ROW/2024",
                        "demand/refined-gallium/USA/2024/reported");
    }

    @Test
    void everyFigureCitesItsEditionItsRowAndHowUsgsCameByIt() {
        Result result = Mcs.release(folder).read();
        Observation reserve = result.at("reserve/cobalt-ore/AUS/2025");
        assertThat(reserve.grade()).isEqualTo(Grade.B);
        assertThat(reserve.unit()).isEqualTo("t Co");
        assertThat(reserve.source().code()).isEqualTo("usgs-mcs-2026");
        assertThat(reserve.where().row()).isEqualTo(9);
        assertThat(reserve.note()).isEqualTo("low = JORC-compliant or equivalent reserves 680000 t");
        assertThat(result.at("production/cobalt-ore/ROW/2025").note())
                .isEqualTo("mined Co content; USGS 'Other countries'; USGS estimate");
        assertThat(result.imported().sources())
                .extracting(source -> source.id().code() + " " + source.kind() + " " + source.published())
                .containsExactly("usgs-mcs-2026 agency 2026-02-06");
    }

    @Test
    void rowsReadAndUsedAreCounted() {
        Result result = Mcs.release(folder).read();
        assertThat(List.of(result.imported().rowsRead(), result.imported().rowsUsed()))
                .containsExactly(12L, 10L);
    }

    @Test
    void theWorldTableOf2025HasAColumnForEachYear() {
        Result result = Mcs.world(folder).read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.range("production/lithium-ore/AUS/2023")).containsExactly(91_700.0, 87_115.0, 96_285.0);
        assertThat(result.range("production/lithium-ore/CHN/2023")).containsExactly(35_700.0, 32_130.0, 39_270.0);
        assertThat(result.range("production/lithium-ore/AUS/2024")).containsExactly(88_000.0, 79_200.0, 96_800.0);
        assertThat(result.range("reserve/lithium-ore/AUS/2024")).containsExactly(7_000_000.0, 4_800_000.0, 7_700_000.0);
        assertThat(result.at("production/refined-copper/CHN/2024").source().code())
                .isEqualTo("usgs-mcs-2025");
    }

    @Test
    void aSalientTableOf2025HasAColumnForEachFigureAndEstimatesItsLastYear() {
        Result result = Mcs.salient(folder).read();
        assertThat(result.issues()).isEmpty();
        assertThat(result.range("production/refined-copper/USA/2023")).containsExactly(882_000.0, 837_900.0, 926_100.0);
        assertThat(result.range("production/refined-copper/USA/2024")).containsExactly(890_000.0, 801_000.0, 979_000.0);
        assertThat(result.at("price/refined-copper/outside/2023").estimate().value())
                .isCloseTo(384.8 / 0.45359237e-3 / 100, within(0.01));
    }

    @Test
    void ofTwoTablesOfOneEditionTheWorldTableIsTakenAndAgreementSaysNothing() {
        PublisherSample both = Mcs.all(folder).replace("MCS2025,Copper,China,", "MCS2025,Copper,United States,");
        assertThat(both.read().codes())
                .contains("stated-twice 2:USprod_Refinery-primary_kt")
                .noneMatch(code -> code.startsWith("stated-twice 1:"));
        assertThat(both.read().imported().observations())
                .filteredOn(each -> each.cell().toString().equals("production/refined-copper/USA/2023"))
                .extracting(each -> each.estimate().value())
                .containsExactly(12_000_000.0);
    }
}
