package adit.dependence;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.dependence.chain.Coverage;
import adit.dependence.chain.SupplierLosses;
import adit.dependence.figures.FigureChange;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.dependence.measures.GeoPolRisk;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.measures.NMinusOne;
import adit.dependence.measures.NetImportReliance;
import adit.dependence.output.OutputShares;
import adit.math.solver.HighsSolver;
import adit.world.Status;
import adit.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views side by side, the coalition as a whole, changes, and the losses of suppliers. */
final class A05_SignatureTest {

    private static final double TINY = 1e-9;

    /** S makes 60 [50, 70] t, A 40 t; U and V use 40 each. S ships 30 to U and 10 to V, A 10 to U, U 5 to V. S owns A's plant. */
    private static TradeWorld world() {
        return new TradeWorld()
                .chain("ore")
                .chain("metal", "ore")
                .group("S", "S")
                .group("A", "A")
                .group("U", "U")
                .group("V", "V")
                .makes("S", "ore", YEAR, new Estimate(60, 50, 70), Grade.C, "s")
                .makes("A", "ore", 40)
                .plantOwned("A", "S", "make-ore", 40)
                .ships("S", "U", "ore", 30)
                .ships("S", "V", "ore", 10)
                .ships("A", "U", "ore", 10)
                .ships("U", "V", "ore", 5)
                .uses("U", "ore", 40)
                .uses("V", "ore", 40)
                .governed("S", 0)
                .governed("A", 1.25)
                .governed("U", 2.5)
                .governed("V", 2.5);
    }

    private static SignatureTable views(World world) {
        return SignatureTable.of(world, Dependence.of(world, place("S"), places("U", "V"), YEAR), new HighsSolver());
    }

    private static double value(SignatureTable table, Measure measure) {
        return table.find(form("ore"))
                .orElseThrow()
                .get(measure)
                .findValue()
                .orElseThrow()
                .value();
    }

    @Test
    void aFormIsSeenByEveryMeasure() {
        SignatureTable table = views(world().build());
        assertThat(value(table, Measures.SUPPLIER_SHARE)).isCloseTo(0.6, within(TINY));
        assertThat(value(table, Measures.OWNERSHIP_SHARE)).isEqualTo(1);
        assertThat(value(table, Measures.FACE_VALUE_SHARE)).isCloseTo(40 / 55.0, within(TINY));
        assertThat(value(table, Measures.LOOK_THROUGH_SHARE)).isCloseTo(40 / 50.0, within(TINY));
        assertThat(value(table, Measures.COVERAGE)).isCloseTo(0.5, within(TINY));
        assertThat(value(table, Measures.HHI_POINTS)).isCloseTo(5200, within(1e-6));
        assertThat(value(table, Measures.N_MINUS_ONE)).isCloseTo(0.5, within(TINY));
    }

    @Test
    void aViewWithoutDataSaysWhy() {
        SignatureRow metal = views(world().build()).find(form("metal")).orElseThrow();
        for (Measure measure : SignatureTable.MEASURES) {
            assertThat(metal.get(measure).findReason()).as(measure.id()).isPresent();
        }
    }

    /** As one place U and V receive 40 from S and 10 from A; what U ships to V is inside. */
    @Test
    void aCoalitionIsMeasuredAsOnePlaceBesideItsMembers() {
        World world = world().build();
        MeasureTable table = MeasureTable.of(world, place("S"), places("U", "V"), List.of(YEAR), new HighsSolver());
        Reading face = table.find(Measures.FACE_VALUE_SHARE, form("ore"), YEAR)
                .orElseThrow()
                .get(MeasureTable.COALITION);
        assertThat(face.findValue().orElseThrow().value()).isCloseTo(0.8, within(TINY));
        Reading look = table.find(Measures.LOOK_THROUGH_SHARE, form("ore"), YEAR)
                .orElseThrow()
                .get(MeasureTable.COALITION);
        assertThat(look.findValue().orElseThrow().value()).isCloseTo(0.8, within(TINY));
        assertThat(table.find(Measures.NET_IMPORT_RELIANCE, form("ore"), YEAR)
                        .orElseThrow()
                        .get(MeasureTable.COALITION))
                .isEqualTo(NetImportReliance.find(world, form("ore"), places("U", "V"), YEAR));
        assertThat(table.find(Measures.GEOPOLRISK_SCORE, form("ore"), YEAR)
                        .orElseThrow()
                        .get(MeasureTable.COALITION))
                .isEqualTo(GeoPolRisk.score(world, form("ore"), places("U", "V"), YEAR));
    }

    /** S makes 60 against 40 of use elsewhere: losing S leaves 40 of 80, losing A 60 of 80, losing both nothing. */
    @Test
    void eachSupplierAndThePairAreLostInTurn() {
        try (Coverage coverage = Coverage.of(world().build(), YEAR, new HighsSolver())) {
            SupplierLosses losses = SupplierLosses.of(coverage, form("ore"), YEAR);
            assertThat(losses.single())
                    .extracting(loss -> loss.lost().getFirst().code(), SupplierLosses.Loss::coverage)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("S", 0.5),
                            org.assertj.core.groups.Tuple.tuple("A", 0.75));
            assertThat(losses.pairs()).hasSize(1);
            assertThat(losses.joint()).containsExactly(new SupplierLosses.Loss(List.of(place("A"), place("S")), 0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPairNeverLeavesMoreSupplyThanEitherAlone(long seed) {
        World world = RandomWorld.withoutTrade(seed).uses("Z", "magnet", 50).build();
        try (Coverage coverage = Coverage.of(world, YEAR, new HighsSolver())) {
            for (FormId form : List.of(form("magnet"))) {
                SupplierLosses losses = SupplierLosses.of(coverage, form, YEAR);
                losses.joint()
                        .forEach(pair -> losses.single().stream()
                                .filter(loss -> pair.lost().containsAll(loss.lost()))
                                .forEach(loss -> assertThat(pair.coverage()).isLessThan(loss.coverage())));
            }
        }
    }

    @Test
    void aChangeNeedsBothSides() {
        Reading low = Reading.of(new Estimate(0.4, 0.3, 0.5), YEAR);
        Reading high = Reading.of(new Estimate(0.7, 0.6, 0.8), YEAR);
        Reading near = Reading.of(new Estimate(0.5, 0.45, 0.55), YEAR);
        assertThat(new FigureChange(low, high).difference().orElseThrow()).isCloseTo(0.3, within(TINY));
        assertThat(new FigureChange(low, high).isBeyondRanges()).isTrue();
        assertThat(new FigureChange(low, near).isBeyondRanges()).isFalse();
        assertThat(new FigureChange(low, Reading.none(NotReportedReason.NOT_IN_RUN)).difference())
                .isEmpty();
        assertThat(new FigureChange(low, low).isSame()).isTrue();
    }

    /** Only U reports 2023: it does not make all of the world's ore. */
    @Test
    void aYearInWhichOnePlaceAloneReportsIsNoAccountOfTheWorld() {
        World world = world().makes("U", "ore", YEAR - 1, Estimate.exact(3), Grade.A, "s")
                .build();
        OutputShares shares = OutputShares.find(world, form("ore"), YEAR - 1).orElseThrow();
        assertThat(shares.table().year()).isEqualTo(YEAR);
        assertThat(shares.byPlace()).doesNotContainKey(place("U"));
    }

    /** Capacity of 1,000 t and a use of 10 t: the remainder is a share of capacity, at most 1 at every end. */
    @Test
    void capacityIsComparedWithCapacity() {
        World world = new TradeWorld()
                .chain("coke")
                .plant("S", "make-coke", Status.OPERATING, 600)
                .plant("A", "make-coke", Status.OPERATING, 400)
                .uses("U", "coke", 10)
                .build();
        NMinusOne left = NMinusOne.find(world, form("coke"), YEAR).orElseThrow();
        assertThat(left.against()).isEqualTo(NMinusOne.Against.OUTPUT);
        assertThat(left.left()).isCloseTo(0.4, within(TINY));
    }
}
