package adit.dependence.trade;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.dependence.Dependence;
import adit.dependence.TradeWorld;
import adit.dependence.chain.LookThroughShare;
import adit.dependence.measures.FaceValueShare;
import adit.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reported and implied trade, and shares at face value. */
final class A01_FlowsTest {

    private static final double TINY = 1e-12;

    /** Surplus S 60, T 20; deficit A 30, B 10: A takes 30·60/80 from S, and half of each surplus stays at home. */
    private static final World IMPLIED = new TradeWorld()
            .chain("metal")
            .makes("S", "metal", 60)
            .makes("T", "metal", 30)
            .uses("T", "metal", 10)
            .uses("A", "metal", 30)
            .uses("B", "metal", 10)
            .build();

    private static BaseYearFlows flows(World world, String form) {
        return BaseYearFlows.find(world, form(form), YEAR).orElseThrow();
    }

    @Test
    void impliedTradeIsProportional() {
        BaseYearFlows flows = flows(IMPLIED, "metal");
        assertThat(flows.trade()).isEqualTo(TradeBasis.IMPLIED);
        assertThat(flows.flows()).contains(new Flow(place("S"), place("A"), Estimate.exact(22.5), Grade.E, List.of()));
        assertThat(flows.imports(place("A"))).isCloseTo(30, within(TINY));
        assertThat(flows.exports(place("S"))).isCloseTo(30, within(TINY));
    }

    @Test
    void scarceSupplyFillsEveryDeficitInProportion() {
        World world = new TradeWorld()
                .chain("metal")
                .makes("S", "metal", 20)
                .uses("A", "metal", 30)
                .uses("B", "metal", 10)
                .build();
        assertThat(flows(world, "metal").imports(place("A"))).isCloseTo(15, within(TINY));
        assertThat(flows(world, "metal").imports(place("B"))).isCloseTo(5, within(TINY));
    }

    /** A makes 10 t of magnets of 0.3 t of metal each, so it uses 3 t of metal, all of it from S. */
    @Test
    void useIsDerivedFromDownstreamActivity() {
        World world = new TradeWorld()
                .chain("metal")
                .chain("magnet", "metal*0.3")
                .makes("S", "metal", 5)
                .makes("A", "magnet", 10)
                .build();
        assertThat(flows(world, "metal").imports(place("A"))).isCloseTo(3, within(TINY));
    }

    @Test
    void withoutTradeAndUseThereAreNoFlows() {
        World world = new TradeWorld().chain("metal").makes("S", "metal", 5).build();
        assertThat(flows(world, "metal").trade()).isEqualTo(TradeBasis.UNKNOWN);
        assertThat(FaceValueShare.find(world, place("S"), places("A"), form("metal"), YEAR))
                .isEmpty();
        assertThat(LookThroughShare.of(world, place("S"), YEAR).find(form("metal"), places("A")))
                .isEmpty();
    }

    /** Tallinn is in E: what EST ships inside E is not trade; what it ships out is trade of E. */
    @Test
    void placesInAGroupTradeAsTheGroup() {
        World world = new TradeWorld()
                .group("EST", "E")
                .chain("metal")
                .makes("EST", "metal", 10)
                .ships("EST", "E", "metal", 4)
                .ships("EST", "A", "metal", 3)
                .build();
        BaseYearFlows flows = flows(world, "metal");
        assertThat(flows.flows())
                .containsExactly(
                        new Flow(place("E"), place("A"), Estimate.exact(3), Grade.B, List.of(new SourceId("s"))));
        assertThat(flows.use(place("E"))).isEqualTo(7);
    }

    @Test
    void whatIsShippedWithoutHavingBeenMadeOrImportedWasMadeUnreported() {
        World world =
                new TradeWorld().chain("metal").ships("S", "A", "metal", 3).build();
        assertThat(flows(world, "metal").output(place("S"))).isEqualTo(3);
        assertThat(flows(world, "metal").use(place("S"))).isZero();
    }

    /**
     * Coalition {A, B}: A takes 3 from S, 7 from B, 2 from T; A makes 6, B makes 10.
     * All imports 12 → 0.25; from outside 5 → 0.6; use 16 + 5 = 21 → 3/21.
     */
    @Test
    void faceValueIsAShareOfImportsOfThoseFromOutsideAndOfUse() {
        World world = new TradeWorld()
                .chain("metal")
                .makes("A", "metal", 6)
                .makes("B", "metal", 10)
                .ships("S", "A", "metal", 3)
                .ships("B", "A", "metal", 7)
                .ships("T", "A", "metal", 2)
                .build();
        FaceValueShare share = FaceValueShare.find(world, place("S"), places("A", "B"), form("metal"), YEAR)
                .orElseThrow();
        assertThat(share.ofImports().orElseThrow().value()).isCloseTo(0.25, within(TINY));
        assertThat(share.ofImportsFromOutside().orElseThrow().value()).isCloseTo(0.6, within(TINY));
        assertThat(share.ofUse().orElseThrow().value()).isCloseTo(3.0 / 21, within(TINY));
        assertThat(share.trade()).isEqualTo(TradeBasis.REPORTED);
    }

    @Test
    void aCoalitionWithoutImportsHasNoShareOfThem() {
        FaceValueShare share = FaceValueShare.find(IMPLIED, place("S"), places("T"), form("metal"), YEAR)
                .orElseThrow();
        assertThat(share.ofImports()).isEmpty();
        assertThat(share.ofUse()).hasValue(Estimate.exact(0));
    }

    /** S is in the group R, which also makes 5 t. */
    @Test
    void aSupplierStandsApartFromItsGroup() {
        TradeWorld world = new TradeWorld()
                .group("S", "R")
                .chain("metal")
                .makes("S", "metal", 15)
                .makes("R", "metal", 5)
                .uses("A", "metal", 20);
        FaceValueShare share = FaceValueShare.find(world.build(), place("S"), places("A"), form("metal"), YEAR)
                .orElseThrow();
        assertThat(share.ofImports()).hasValue(Estimate.exact(0.75));
    }

    /** Only the group's trade is reported: what S has in it is not known, which is not zero. */
    @Test
    void aSupplierThatOnlyItsGroupReportsIsNotKnown() {
        World world = new TradeWorld()
                .group("S", "R")
                .chain("metal")
                .ships("R", "A", "metal", 5)
                .build();
        assertThat(FaceValueShare.find(world, place("S"), places("A"), form("metal"), YEAR))
                .isEmpty();
        assertThat(LookThroughShare.of(world, place("S"), YEAR).find(form("metal"), places("A")))
                .isEmpty();
    }

    @Test
    void aSupplierCannotBeAMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dependence.of(IMPLIED, place("S"), places("A", "S"), YEAR))
                .withMessageContaining("S is a member");
    }
}
