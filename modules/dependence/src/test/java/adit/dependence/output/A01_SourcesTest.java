package adit.dependence.output;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.dependence.TradeWorld;
import adit.dependence.measures.SupplierShare;
import adit.world.Status;
import adit.world.World;
import org.junit.jupiter.api.Test;

/** Sources that disagree, years that are missing, and capacity where no output is reported. */
final class A01_SourcesTest {

    private static final double TINY = 1e-12;

    /**
     * Refined copper, kt. usgs (2026): CHN 12400, ROW 15200, total 27600. iea (2025): CHN 11860, ROW 15084, total 26944.
     * press names only CHN.
     */
    private static final World COPPER = new TradeWorld()
            .source("usgs", "2026-02")
            .source("iea", "2025-05")
            .source("press", "2026-03")
            .chain("copper")
            .makes("CHN", "copper", YEAR, Estimate.exact(12_400), Grade.B, "usgs")
            .makes("CHL", "copper", YEAR, Estimate.exact(2_000), Grade.B, "usgs")
            .makes("ROW", "copper", YEAR, Estimate.exact(13_200), Grade.B, "usgs")
            .makes("CHN", "copper", YEAR, Estimate.exact(11_860), Grade.B, "iea")
            .makes("ROW", "copper", YEAR, Estimate.exact(15_084), Grade.B, "iea")
            .makes("CHN", "copper", YEAR, Estimate.exact(13_000), Grade.D, "press")
            .build();

    @Test
    void eachSourceHasItsOwnTotal() {
        var bySource = SupplierShare.bySource(COPPER, place("CHN"), form("copper"), YEAR);
        assertThat(bySource).containsOnlyKeys(new SourceId("usgs"), new SourceId("iea"));
        assertThat(bySource)
                .hasEntrySatisfying(
                        new SourceId("usgs"), share -> assertThat(share.value()).isCloseTo(0.449, within(0.0005)));
        assertThat(bySource)
                .hasEntrySatisfying(
                        new SourceId("iea"), share -> assertThat(share.value()).isCloseTo(0.440, within(0.0005)));
    }

    @Test
    void aSourceThatNamesOneCountryGivesNoShare() {
        assertThat(SupplierShare.bySource(COPPER, place("CHN"), form("copper"), YEAR))
                .doesNotContainKey(new SourceId("press"));
        assertThat(ReportedOutput.find(COPPER, form("copper"), YEAR)
                        .orElseThrow()
                        .partial())
                .containsExactly(new SourceId("press"));
    }

    @Test
    void theHeadlineIsOfTheChosenSourceAndItsRangeHoldsTheOthers() {
        SupplierShare share =
                SupplierShare.find(COPPER, place("CHN"), form("copper"), YEAR).orElseThrow();
        assertThat(share.sources()).containsExactly(new SourceId("usgs"));
        assertThat(share.share().value()).isCloseTo(12_400.0 / 27_600, within(TINY));
        assertThat(share.share().low()).isCloseTo(11_860.0 / 26_944, within(TINY));
        assertThat(share.share().high()).isEqualTo(share.share().value());
    }

    @Test
    void aPlaceThatNoAccountNamesIsNotReported() {
        assertThat(SupplierShare.bySource(COPPER, place("CHL"), form("copper"), YEAR))
                .containsOnlyKeys(new SourceId("usgs"));
        assertThat(SupplierShare.find(COPPER, place("PER"), form("copper"), YEAR))
                .isEmpty();
    }

    /** Magnets: a source for each country, so none covers the world: CHN 90 by x, JPN 10 by y. */
    @Test
    void whereNoSourceCoversTheWorldTheJointTableIsUsed() {
        World world = new TradeWorld()
                .chain("magnet")
                .makes("CHN", "magnet", YEAR, new Estimate(90, 80, 100), Grade.D, "x")
                .makes("JPN", "magnet", YEAR, new Estimate(10, 5, 20), Grade.E, "y")
                .build();
        SupplierShare share =
                SupplierShare.find(world, place("CHN"), form("magnet"), YEAR).orElseThrow();
        assertThat(share.share().value()).isCloseTo(0.9, within(TINY));
        assertThat(share.share().low()).isCloseTo(0.8, within(TINY));
        assertThat(share.bySource()).isEmpty();
        assertThat(share.sources()).containsExactly(new SourceId("x"), new SourceId("y"));
        assertThat(share.grade()).isEqualTo(Grade.E);
    }

    @Test
    void aMissingYearIsTheNearestEarlierElseTheNearestLater() {
        World world = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", 2020, Estimate.exact(1), Grade.B, "s")
                .makes("A", "ore", 2023, Estimate.exact(1), Grade.B, "s")
                .build();
        assertThat(ReportedOutput.find(world, form("ore"), 2024)
                        .orElseThrow()
                        .joint()
                        .year())
                .isEqualTo(2023);
        assertThat(ReportedOutput.find(world, form("ore"), 2021)
                        .orElseThrow()
                        .joint()
                        .year())
                .isEqualTo(2020);
        assertThat(ReportedOutput.find(world, form("ore"), 2010)
                        .orElseThrow()
                        .joint()
                        .year())
                .isEqualTo(2020);
    }

    /** Operating: A 30, A 30, B 20; idle plants do not count. */
    @Test
    void whereNobodyReportsOutputTheCapacityOfOperatingFacilitiesCounts() {
        World world = new TradeWorld()
                .chain("oxide")
                .plant("A", "make-oxide", Status.OPERATING, 30)
                .plant("A", "make-oxide", Status.OPERATING, 30)
                .plant("B", "make-oxide", Status.OPERATING, 20)
                .plant("B", "make-oxide", Status.IDLE, 100)
                .build();
        SupplierShare share =
                SupplierShare.find(world, place("A"), form("oxide"), YEAR).orElseThrow();
        assertThat(share.basis()).isEqualTo(OutputBasis.CAPACITY);
        assertThat(share.share().value()).isEqualTo(0.75);
        assertThat(share.grade()).isEqualTo(Grade.C);
    }

    /** The same mine, of which 0.2 t per ton are reported. */
    @Test
    void whatAPlantReportsOfItsOreIsBetterThanItsRecipe() {
        World world = new TradeWorld()
                .forms("light", "heavy")
                .recipeBeside("mine", "light", "heavy*0.05")
                .plant("A", "mine", Status.OPERATING, 100)
                .composition(1, "heavy", 0.2)
                .build();
        OutputTable table =
                ReportedOutput.find(world, form("heavy"), YEAR).orElseThrow().joint();
        assertThat(table.find(place("A")).orElseThrow().tonnes().value()).isCloseTo(20, within(TINY));
    }

    /** A mine of 100 t/y light oxide gives 0.05 t heavy per ton. */
    @Test
    void capacityForAByProductFollowsFromItsRecipe() {
        World world = new TradeWorld()
                .forms("light", "heavy")
                .recipeBeside("mine", "light", "heavy*0.05")
                .plant("A", "mine", Status.OPERATING, 100)
                .build();
        OutputTable table =
                ReportedOutput.find(world, form("heavy"), YEAR).orElseThrow().joint();
        assertThat(table.find(place("A")).orElseThrow().tonnes().value()).isCloseTo(5, within(TINY));
    }

    /** The agency says 60, 30 and 30, of which the last holds 20 of another place; without it the account would be of two places. */
    @Test
    void aSourcesAccountHoldsWhatCorrectsIt() {
        World world = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", YEAR, Estimate.exact(60), Grade.B, "agency")
                .makes("B", "ore", YEAR, Estimate.exact(30), Grade.B, "agency")
                .corrects("R", "ore", "agency", 30, "assumption", 10)
                .build();
        assertThat(SupplierShare.bySource(world, place("A"), form("ore"), YEAR))
                .hasEntrySatisfying(
                        new SourceId("agency"),
                        share -> assertThat(share.value()).isCloseTo(0.6, within(1e-12)));
    }
}
