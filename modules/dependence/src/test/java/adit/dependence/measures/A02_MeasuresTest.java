package adit.dependence.measures;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.dependence.TradeWorld;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.world.World;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The published measures on one form: A makes 60 t and B 40 t; A ships 30 t to U and 10 t to B, B ships 10 t to U; U ships 5 t to A.
 * Governance: A 0 (risk 5 of 10), B 1.25 (2.5), U 2.5 (0).
 */
final class A02_MeasuresTest {

    private static final double TINY = 1e-12;
    private static final Set<adit.basics.PlaceId> USER = places("U");

    private static TradeWorld world() {
        return new TradeWorld()
                .chain("ore")
                .makes("A", "ore", 60)
                .makes("B", "ore", 40)
                .ships("A", "U", "ore", 30)
                .ships("A", "B", "ore", 10)
                .ships("B", "U", "ore", 10)
                .ships("U", "A", "ore", 5)
                .governed("A", 0)
                .governed("B", 1.25)
                .governed("U", 2.5);
    }

    private static double value(Reading reading) {
        return reading.findValue().orElseThrow().value();
    }

    private static NotReportedReason reason(Reading reading) {
        return reading.findReason().orElseThrow();
    }

    @Test
    void netImportRelianceIsNetImportsOverApparentConsumption() {
        assertThat(value(NetImportReliance.find(world().build(), form("ore"), USER, YEAR)))
                .isEqualTo(1);
        assertThat(value(NetImportReliance.find(world().build(), form("ore"), places("B"), YEAR)))
                .isEqualTo(0);
    }

    @Test
    void aNetExporterHasNegativeReliance() {
        assertThat(value(NetImportReliance.find(world().build(), form("ore"), places("A"), YEAR)))
                .isCloseTo((5 - 40) / (60 + 5 - 40.0), within(TINY));
    }

    @Test
    void whatStocksGiveIsRelianceToo() {
        World drawn = world().stock("B", "ore", YEAR - 1, 15)
                .stock("B", "ore", YEAR, 5)
                .build();
        assertThat(value(NetImportReliance.find(drawn, form("ore"), places("B"), YEAR)))
                .isCloseTo(10 / 50.0, within(TINY));
    }

    @Test
    void aStockKnownOnlyAtTheEndIsNoChange() {
        World once = world().stock("B", "ore", YEAR, 5).build();
        assertThat(value(NetImportReliance.find(once, form("ore"), places("B"), YEAR)))
                .isEqualTo(0);
    }

    @Test
    void grossImportShareLooksAtImportsAlone() {
        assertThat(value(GrossImportShare.find(world().build(), form("ore"), places("B"), YEAR)))
                .isCloseTo(10 / 50.0, within(TINY));
    }

    @Test
    void aCoalitionIsOnePlace() {
        assertThat(value(GrossImportShare.find(world().build(), form("ore"), places("B", "U"), YEAR)))
                .isCloseTo(40 / 80.0, within(TINY));
    }

    @Test
    void rangesComeFromTheEndsOfTheInputs() {
        World wide = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", YEAR, new Estimate(20, 10, 30), Grade.C, "s")
                .ships("B", "A", "ore", new Estimate(60, 50, 70))
                .build();
        assertThat(GrossImportShare.find(wide, form("ore"), places("A"), YEAR).findValue())
                .hasValue(new Estimate(0.75, 50 / 80.0, 70 / 80.0));
    }

    @Test
    void aPlaceThatNoSourceNamesMakesAtMostTheRemainder() {
        World world = world().makes("ROW", "ore", 40).build();
        Reading reading = NetImportReliance.find(world, form("ore"), USER, YEAR);
        assertThat(reading.findValue()).hasValue(new Estimate(1, 35 / 75.0, 1));
        assertThat(((Reading.Reported) reading).grade()).isEqualTo(Grade.E);
    }

    @Test
    void noDataIsNotReportedAndSaysWhy() {
        World untraded = new TradeWorld().chain("ore").makes("A", "ore", 60).build();
        World unmade = new TradeWorld().chain("ore").ships("A", "U", "ore", 5).build();
        assertThat(reason(NetImportReliance.find(untraded, form("ore"), USER, YEAR)))
                .isEqualTo(NotReportedReason.NO_TRADE);
        assertThat(reason(NetImportReliance.find(unmade, form("ore"), USER, YEAR)))
                .isEqualTo(NotReportedReason.NO_PRODUCTION);
        assertThat(reason(NetImportReliance.find(world().build(), form("ore"), places("C"), YEAR)))
                .isEqualTo(NotReportedReason.NO_TRADE_OF_PLACE);
        assertThat(reason(NetImportReliance.find(
                        world().ships("B", "X", "ore", 1)
                                .ships("X", "A", "ore", 2)
                                .build(),
                        form("ore"),
                        places("X"),
                        YEAR)))
                .isEqualTo(NotReportedReason.APPARENT_CONSUMPTION_NOT_POSITIVE);
    }

    @Test
    void governanceWeighsSquaredShares() {
        assertThat(value(GovernanceWeightedHhi.global(world().build(), form("ore"), YEAR)))
                .isCloseTo(0.6 * 0.6 * 5 + 0.4 * 0.4 * 2.5, within(TINY));
        assertThat(value(GovernanceWeightedHhi.sourcing(world().build(), form("ore"), USER, YEAR)))
                .isCloseTo(0.75 * 0.75 * 5 + 0.25 * 0.25 * 2.5, within(TINY));
    }

    @Test
    void ownOutputIsASourceToo() {
        assertThat(value(GovernanceWeightedHhi.sourcing(world().build(), form("ore"), places("B"), YEAR)))
                .isCloseTo(0.8 * 0.8 * 2.5 + 0.2 * 0.2 * 5, within(TINY));
    }

    @Test
    void unknownGovernanceOfLargePlacesLeavesNoFigure() {
        World large = world().makes("C", "ore", 100).build();
        assertThat(reason(GovernanceWeightedHhi.global(large, form("ore"), YEAR)))
                .isEqualTo(NotReportedReason.GOVERNANCE_UNKNOWN_FOR_OUTPUT);
    }

    @Test
    void unknownGovernanceOfSmallPlacesWidensTheRange() {
        World small = world().makes("C", "ore", 5).build();
        Estimate index = GovernanceWeightedHhi.global(small, form("ore"), YEAR)
                .findValue()
                .orElseThrow();
        double square = 5 * 5 / (105.0 * 105.0);
        assertThat(index.high() - index.low()).isCloseTo(10 * square, within(TINY));
    }

    @Test
    void aGroupHasTheMeanGovernanceOfItsMembers() {
        World grouped = new TradeWorld()
                .chain("ore")
                .group("A", "G")
                .group("B", "G")
                .governed("A", 0)
                .governed("B", 1.25)
                .makes("G", "ore", 10)
                .build();
        assertThat(GovernanceWeightedHhi.global(grouped, form("ore"), YEAR).findValue())
                .hasValue(new Estimate(3.75, 2.5, 5));
    }

    @Test
    void theFormulaNeedsARiskForEveryShare() {
        assertThatThrownBy(() -> GovernanceWeightedHhi.of(Map.of(place("A"), 1.0), Map.of()))
                .hasMessageContaining("no risk for A");
    }

    @Test
    void geoPolRiskIsConcentrationTimesTheRiskOfImports() {
        World priced = world().price("ore", 1000).build();
        double score = (0.6 * 0.6 + 0.4 * 0.4) * (30 * 0.5 + 10 * 0.25) / 40;
        assertThat(value(GeoPolRisk.score(priced, form("ore"), USER, YEAR))).isCloseTo(score, within(TINY));
        assertThat(value(GeoPolRisk.factor(priced, form("ore"), USER, YEAR))).isCloseTo(1000 * score, within(1e-9));
        assertThat(reason(GeoPolRisk.factor(world().build(), form("ore"), USER, YEAR)))
                .isEqualTo(NotReportedReason.NO_PRICE);
    }

    /** The method's own regression values for the United States in 2022. */
    @Test
    void geoPolRiskAgreesWithItsRegressionValues() {
        assertThat(GeoPolRisk.score(0.470663478647389, 50585.91084690329, 86586.111, 0))
                .isCloseTo(0.27497413262676956, within(TINY));
        assertThat(GeoPolRisk.score(0.2035183372902862, 191198.0034766202, 350700.567, 0))
                .isCloseTo(0.11095590775245055, within(TINY));
        assertThat(GeoPolRisk.score(0.26749007657640966, 21.179740941995366, 37.495, 17500))
                .isCloseTo(0.00032304331527637555, within(1e-17));
    }

    @Test
    void supplyRiskNeedsBothParameters() {
        World without = world().criticality("ore", "eol-rir", 0.1).build();
        assertThat(reason(SupplyRisk.find(without, form("ore"), USER, YEAR)))
                .isEqualTo(NotReportedReason.NO_SUBSTITUTION_INDEX);
        assertThat(reason(SupplyRisk.find(world().build(), form("ore"), USER, YEAR)))
                .isEqualTo(NotReportedReason.NO_RECYCLING_RATE);
    }

    @Test
    void supplyRiskWeighsBothMixesAndTheTradeParameter() {
        World world = world().criticality("ore", "eol-rir", 0.1)
                .criticality("ore", "si-sr", 0.9)
                .restricts("A", "", "ore", "quota", 0.5)
                .restricts("B", "C", "ore", "ban", 0)
                .build();
        double global = 0.36 * 5 * 1.2 + 0.16 * 2.5;
        double sourcing = 0.5625 * 5 * 1.2 + 0.0625 * 2.5;
        assertThat(value(SupplyRisk.find(world, form("ore"), USER, YEAR)))
                .isCloseTo((global / 2 + sourcing / 2) * 0.9 * 0.9, within(TINY));
    }

    @Test
    void ownOutputCountsLessAndANetExporterHasNoReliance() {
        World world = world().criticality("ore", "eol-rir", 0)
                .criticality("ore", "si-sr", 1)
                .build();
        double sourcing = Math.pow(60 / 65.0, 2) * 5 * 0.8;
        assertThat(value(SupplyRisk.find(world, form("ore"), places("A"), YEAR)))
                .isCloseTo(sourcing, within(TINY));
    }

    @Test
    void anAgreementTakesATaxAwayButNoQuota() {
        World world = world().restricts("A", "", "ore", "tariff", 0.9)
                .restricts("B", "", "ore", "quota", 0.9)
                .build();
        TradeParameter agreed = new TradeParameter(world, places("A", "B"));
        assertThat(agreed.of(form("ore"), place("A"), place("U"), YEAR).value()).isEqualTo(1);
        assertThat(agreed.of(form("ore"), place("B"), place("U"), YEAR).value()).isEqualTo(1.2);
        assertThat(new TradeParameter(world, Set.of())
                        .of(form("ore"), place("A"), place("U"), YEAR)
                        .value())
                .isEqualTo(1.1);
        assertThat(new TradeParameter(world, Set.of())
                        .of(form("ore"), place("A"), place("U"), YEAR - 1)
                        .value())
                .isEqualTo(1);
    }

    @Test
    void disruptionPotentialGrowsWithHindranceOfForeignProducers() {
        World cut = world().restricts("A", "U", "ore", "licence", 0.4).build();
        double potential = 0.36 * (1 - 0.5 * 0.4) + 0.16 * (1 - 0.75);
        assertThat(value(DisruptionRisk.potential(cut, form("ore"), USER, YEAR)))
                .isCloseTo(potential, within(TINY));
        assertThat(value(DisruptionRisk.potential(cut, form("ore"), places("A"), YEAR)))
                .isCloseTo(0.16 * 0.25, within(TINY));
        assertThat(value(DisruptionRisk.exposure(cut, form("ore"), places("A"), YEAR)))
                .isEqualTo(0);
    }

    @Test
    void ownershipStandsBesideLocation() {
        World owned = new TradeWorld()
                .chain("ore")
                .plantOwned("A", "A", "make-ore", 30)
                .plantOwned("B", "A", "make-ore", 50)
                .plantOwned("B", "B", "make-ore", 20)
                .build();
        OwnershipShare share =
                OwnershipShare.find(owned, place("A"), form("ore"), YEAR).orElseThrow();
        assertThat(share.byOwner().orElseThrow().share()).isEqualTo(Estimate.exact(0.8));
        assertThat(share.byPlace().orElseThrow().share()).isEqualTo(Estimate.exact(0.3));
        assertThat(OwnershipShare.find(owned, place("C"), form("ore"), YEAR)
                        .orElseThrow()
                        .byOwner())
                .isEmpty();
    }
}
