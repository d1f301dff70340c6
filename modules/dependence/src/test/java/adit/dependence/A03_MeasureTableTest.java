package adit.dependence;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.UnitOfMeasure;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.DisruptionRisk;
import adit.dependence.measures.GeoPolRisk;
import adit.dependence.measures.GovernanceWeightedHhi;
import adit.dependence.measures.GrossImportShare;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.measures.NetImportReliance;
import adit.dependence.measures.SupplyRisk;
import adit.math.solver.HighsSolver;
import adit.world.World;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure in one table: S makes 60 [50, 70] t and A 40 t; S ships 30 t to U, A 10 t to U. Metal is not reported. */
final class A03_MeasureTableTest {

    private static final double TINY = 1e-12;
    private static final World WORLD = new TradeWorld()
            .chain("ore")
            .chain("metal", "ore")
            .group("S", "S")
            .group("A", "A")
            .group("U", "U")
            .group("X", "X")
            .makes("S", "ore", YEAR, new Estimate(60, 50, 70), Grade.C, "s")
            .makes("A", "ore", 40)
            .ships("S", "U", "ore", 30)
            .ships("A", "U", "ore", 10)
            .uses("U", "ore", 80)
            .governed("S", 0)
            .governed("A", 1.25)
            .governed("U", 2.5)
            .price("ore", 10)
            .criticality("ore", "eol-rir", 0.1)
            .criticality("ore", "si-sr", 0.9)
            .plantOwned("A", "S", "make-ore", 40)
            .build();
    private static final MeasureTable TABLE =
            MeasureTable.of(WORLD, place("S"), places("U"), List.of(YEAR - 1, YEAR), new HighsSolver());

    private static Reading reading(Measure measure, String form, String place) {
        return TABLE.find(measure, form(form), YEAR).orElseThrow().get(place(place));
    }

    @Test
    void theTableSaysWhatTheMeasuresSay() {
        assertThat(reading(Measures.NET_IMPORT_RELIANCE, "ore", "U"))
                .isEqualTo(NetImportReliance.find(WORLD, form("ore"), places("U"), YEAR));
        assertThat(reading(Measures.GROSS_IMPORT_SHARE, "ore", "U"))
                .isEqualTo(GrossImportShare.find(WORLD, form("ore"), places("U"), YEAR));
        assertThat(reading(Measures.SUPPLY_RISK, "ore", "U"))
                .isEqualTo(SupplyRisk.find(WORLD, form("ore"), places("U"), YEAR));
        assertThat(reading(Measures.GEOPOLRISK_SCORE, "ore", "U"))
                .isEqualTo(GeoPolRisk.score(WORLD, form("ore"), places("U"), YEAR));
        assertThat(reading(Measures.GEOPOLRISK_FACTOR, "ore", "U"))
                .isEqualTo(GeoPolRisk.factor(WORLD, form("ore"), places("U"), YEAR));
        assertThat(reading(Measures.DISRUPTION_POTENTIAL, "ore", "U"))
                .isEqualTo(DisruptionRisk.potential(WORLD, form("ore"), places("U"), YEAR));
        assertThat(reading(Measures.GOVERNANCE_WEIGHTED_HHI, "ore", "U"))
                .isEqualTo(GovernanceWeightedHhi.global(WORLD, form("ore"), YEAR));
    }

    @Test
    void sharesCarryRangeGradeAndSources() {
        Reading.Reported share = (Reading.Reported) reading(Measures.SUPPLIER_SHARE, "ore", "S");
        assertThat(share.value()).isEqualTo(new Estimate(0.6, 50 / 90.0, 70 / 110.0));
        assertThat(share.grade()).isEqualTo(Grade.C);
        assertThat(share.sources()).isNotEmpty();
    }

    @Test
    void concentrationHasARange() {
        Estimate hhi = reading(Measures.HHI, "ore", "U").findValue().orElseThrow();
        assertThat(hhi.value()).isCloseTo(0.52, within(TINY));
        assertThat(hhi.low()).isCloseTo(2500 / 8100.0 + 1600 / 12100.0, within(TINY));
        assertThat(reading(Measures.HHI_POINTS, "ore", "U")
                        .findValue()
                        .orElseThrow()
                        .value())
                .isCloseTo(5200, within(1e-8));
    }

    @Test
    void faceValueLookThroughOwnershipAndCoverageStandSideBySide() {
        assertThat(value(Measures.FACE_VALUE_SHARE, "U")).isCloseTo(0.75, within(TINY));
        assertThat(value(Measures.LOOK_THROUGH_SHARE, "U")).isCloseTo(0.75, within(1e-9));
        assertThat(value(Measures.OWNERSHIP_SHARE, "S")).isEqualTo(1);
        assertThat(value(Measures.COVERAGE, "S")).isCloseTo(0.5, within(1e-9));
    }

    private static double value(Measure measure, String place) {
        return reading(measure, "ore", place).findValue().orElseThrow().value();
    }

    @Test
    void noDataIsAReasonNotZero() {
        for (Measure measure : Measures.all()) {
            assertThat(reading(measure, "metal", "X").findReason())
                    .as(measure.id())
                    .isPresent();
        }
        assertThat(reading(Measures.DISRUPTION_RISK, "ore", "U").findReason())
                .hasValue(NotReportedReason.NO_VALUE_ADDED);
    }

    @Test
    void rowsHoldEveryMeasureFormPlaceAndYear() {
        long perPlace = Measures.all().stream()
                .filter(measure -> measure.scope() != Measure.Scope.WORLD)
                .count();
        long world = Measures.all().size() - perPlace;
        assertThat(TABLE.rows()
                        .filter(row -> !row.place().equals(java.util.Optional.of(MeasureTable.COALITION)))
                        .count())
                .isEqualTo(2 * 2 * (perPlace * 4 + world));
    }

    static Stream<World> worlds() {
        return LongStream.range(0, 60)
                .mapToObj(seed -> RandomWorld.withTrade(seed)
                        .group("S", "S")
                        .group("A", "A")
                        .group("B", "B")
                        .group("C", "C")
                        .governed("S", -1)
                        .governed("A", 1)
                        .governed("B", 0)
                        .governed("C", 2)
                        .criticality("ore", "eol-rir", 0.2)
                        .criticality("ore", "si-sr", 0.8)
                        .price("ore", 5)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void sharesAreNoMoreThanOneAndScoresInTheirScale(World world) {
        MeasureTable.of(world, place("S"), List.of(YEAR))
                .rows()
                .forEach(row -> row.reading().findValue().ifPresent(value -> {
                    if (row.measure().unit() == UnitOfMeasure.SHARE
                            && !row.measure().equals(Measures.N_MINUS_ONE)) {
                        assertThat(value.value()).as(row.toString()).isLessThanOrEqualTo(1 + 1e-9);
                    }
                    if (row.measure().equals(Measures.GEOPOLRISK_SCORE)) {
                        assertThat(value.value()).isBetween(0.0, 1.0);
                    }
                    if (row.measure().equals(Measures.SUPPLY_RISK)) {
                        assertThat(value.value()).isBetween(0.0, 15.0);
                    }
                }));
    }
}
