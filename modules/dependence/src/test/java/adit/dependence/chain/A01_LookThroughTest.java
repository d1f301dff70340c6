package adit.dependence.chain;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.dependence.Dependence;
import adit.dependence.DependenceRow;
import adit.dependence.TradeWorld;
import adit.dependence.measures.FaceValueShare;
import adit.world.Status;
import adit.world.World;
import org.junit.jupiter.api.Test;

/** Look-through shares worked by hand, simple first. */
final class A01_LookThroughTest {

    private static final double TINY = 1e-12;

    private static double lookThrough(World world, String form, String... coalition) {
        return LookThroughShare.of(world, place("S"), YEAR)
                .find(form(form), places(coalition))
                .orElseThrow()
                .value();
    }

    /** S ── 4 t ──▶ A, which makes 6 t of its own ore. */
    @Test
    void oneStageIsTheShareOfSupply() {
        World world = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", 6)
                .ships("S", "A", "ore", 4)
                .build();
        assertThat(lookThrough(world, "ore", "A")).isCloseTo(0.4, within(TINY));
    }

    /**
     * <pre>
     *  ore      A mines 10 ── 10 ──▶ S
     *  metal    S refines 10 ── 7 ──▶ A and ── 3 ──▶ A as magnets
     *  magnet   S makes 3 ──▶ A; A makes 7 from the metal of S
     * </pre>
     * At face value 3 of 10 magnets come from S; in truth S refined everything that A mined.
     */
    @Test
    void supplierRefinesEverything() {
        World world = new TradeWorld()
                .chain("ore")
                .chain("metal", "ore")
                .chain("magnet", "metal")
                .makes("A", "ore", 10)
                .makes("S", "metal", 10)
                .makes("A", "magnet", 7)
                .makes("S", "magnet", 3)
                .ships("A", "S", "ore", 10)
                .ships("S", "A", "metal", 7)
                .ships("S", "A", "magnet", 3)
                .build();
        FaceValueShare face = FaceValueShare.find(world, place("S"), places("A"), form("magnet"), YEAR)
                .orElseThrow();
        assertThat(face.ofUse().orElseThrow().value()).isCloseTo(0.3, within(TINY));
        assertThat(lookThrough(world, "magnet", "A")).isCloseTo(1.0, within(TINY));
        assertThat(OriginShares.of(world, YEAR).find(form("magnet"), place("A")).orElseThrow())
                .containsOnlyKeys(place("A"));
    }

    /** The same without any trade figure: use of metal is derived, trade is implied. */
    @Test
    void supplierRefinesEverythingByImpliedTrade() {
        World world = new TradeWorld()
                .chain("ore")
                .chain("metal", "ore")
                .chain("magnet", "metal")
                .makes("A", "ore", 10)
                .makes("S", "metal", 10)
                .makes("A", "magnet", 7)
                .makes("S", "magnet", 3)
                .uses("A", "magnet", 10)
                .build();
        DependenceRow row = Dependence.of(world, place("S"), places("A"), YEAR)
                .find(form("magnet"))
                .orElseThrow();
        assertThat(row.tradeIsImplied()).isTrue();
        assertThat(row.faceValue().orElseThrow().ofUse().orElseThrow().value()).isCloseTo(0.3, within(TINY));
        assertThat(row.lookThrough().orElseThrow().value()).isCloseTo(1.0, within(TINY));
    }

    /**
     * Two places that ship to each other, as two sectors buy from each other (Miller and Blair 2009, section 2.3):
     * <pre>
     *   A makes 60, gets 20 from S and 20 from B     a = (20 + 20 b) / 100
     *   B makes 50, gets 10 from S and 40 from A     b = (10 + 40 a) / 100
     * </pre>
     * a = 0.2 + 0.2 b, b = 0.1 + 0.4 a, so a = 0.22 / 0.92 and b = 0.18 / 0.92. Use: A 60, B 80.
     */
    @Test
    void twoPlacesThatShipToEachOtherAreSolvedTogether() {
        World world = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", 60)
                .makes("B", "ore", 50)
                .ships("S", "A", "ore", 20)
                .ships("B", "A", "ore", 20)
                .ships("S", "B", "ore", 10)
                .ships("A", "B", "ore", 40)
                .build();
        assertThat(lookThrough(world, "ore", "A")).isCloseTo(0.22 / 0.92, within(TINY));
        assertThat(lookThrough(world, "ore", "B")).isCloseTo(0.18 / 0.92, within(TINY));
        assertThat(lookThrough(world, "ore", "A", "B")).isCloseTo((60 * 0.22 + 80 * 0.18) / 0.92 / 140, within(TINY));
    }

    private static TradeWorld twoInputs() {
        return new TradeWorld()
                .chain("light")
                .chain("heavy")
                .chain("magnet", "light*0.3", "heavy*0.1")
                .makes("A", "light", 3)
                .ships("S", "A", "heavy", 1)
                .makes("A", "magnet", 10)
                .uses("A", "magnet", 10);
    }

    @Test
    void inputsWeighByMassWithoutPrices() {
        assertThat(lookThrough(twoInputs().build(), "magnet", "A")).isCloseTo(0.25, within(TINY));
    }

    @Test
    void inputsWeighByMassIfOnePriceIsMissing() {
        World world = twoInputs().price("heavy", 300).build();
        assertThat(lookThrough(world, "magnet", "A")).isCloseTo(0.25, within(TINY));
    }

    @Test
    void inputsWeighByValueWithPrices() {
        // 0.3 · 100 of light, 0.1 · 300 of heavy
        World world = twoInputs().price("light", 100).price("heavy", 300).build();
        assertThat(lookThrough(world, "magnet", "A")).isCloseTo(0.5, within(TINY));
    }

    /** Oxide is made from ore of S (capacity 30) and from scrap collected at home (capacity 10). */
    @Test
    void processesWeighByCapacityAndScrapIsOwn() {
        World world = new TradeWorld()
                .chain("ore")
                .forms("scrap")
                .chain("oxide", "ore")
                .recipe("recycle", "oxide", "scrap")
                .plant("A", "make-oxide", Status.OPERATING, 30)
                .plant("A", "recycle", Status.OPERATING, 10)
                .scrap("A", "scrap", 10)
                .ships("S", "A", "ore", 30)
                .makes("A", "oxide", 40)
                .uses("A", "oxide", 40)
                .build();
        assertThat(lookThrough(world, "oxide", "A")).isCloseTo(0.75, within(TINY));
    }

    /** A's scrap: 3 t from making magnets of S's metal, 1 t collected at home. */
    @Test
    void scrapOfMakingPassedThroughTheSupplierAndCollectedScrapDidNot() {
        World world = new TradeWorld()
                .chain("metal")
                .chain("scrap", "metal")
                .ships("S", "A", "metal", 3)
                .makes("A", "scrap", 3)
                .scrap("A", "scrap", 1)
                .uses("A", "scrap", 3)
                .build();
        assertThat(lookThrough(world, "scrap", "A")).isCloseTo(0.75, within(TINY));
    }

    private static TradeWorld minesOfSAndT() {
        return new TradeWorld()
                .chain("ore")
                .chain("metal", "ore")
                .ships("S", "A", "ore", 10)
                .makes("T", "ore", 5)
                .makes("T", "metal", 5)
                .uses("A", "metal", 10);
    }

    /**
     * Why "more output at the supplier means more look-through" does not hold under implied trade: A refines ore of S and uses what it
     * refines (1.0); after S took over half of it, A buys that half from a pool in which T has part too.
     */
    @Test
    void outputMovedToTheSupplierCanLowerLookThroughIfTheRestIsBoughtElsewhere() {
        World before = minesOfSAndT().makes("A", "metal", 10).build();
        World after =
                minesOfSAndT().makes("A", "metal", 5).makes("S", "metal", 5).build();
        assertThat(lookThrough(before, "metal", "A")).isEqualTo(1.0);
        assertThat(lookThrough(after, "metal", "A")).isCloseTo(0.75, within(TINY));
    }

    /** A makes metal but is not known to have ore: it draws on what all mines make, half of it that of S. */
    @Test
    void anInputWithoutKnownSupplyIsLikeTheWorlds() {
        World world = new TradeWorld()
                .chain("ore")
                .chain("metal", "ore")
                .makes("S", "ore", 5)
                .makes("B", "ore", 5)
                .ships("B", "S", "ore", 1)
                .makes("A", "metal", 4)
                .uses("A", "metal", 4)
                .build();
        assertThat(lookThrough(world, "metal", "A")).isCloseTo(0.5, within(TINY));
    }

    /** A and B ship to each other and neither makes any: nothing is known, and the rest of the system is solved. */
    @Test
    void aLoopWithoutOriginIsUnknown() {
        World world = new TradeWorld()
                .chain("ore")
                .ships("A", "B", "ore", 5)
                .ships("B", "A", "ore", 5)
                .ships("S", "D", "ore", 5)
                .build();
        LookThroughShare share = LookThroughShare.of(world, place("S"), YEAR);
        assertThat(share.find(form("ore"), place("A"))).isEmpty();
        assertThat(share.find(form("ore"), place("D"))).hasValue(Estimate.exact(1));
        assertThat(share.find(form("ore"), place("nowhere"))).isEmpty();
    }

    /** B makes its own ore and ships on ore that S only shipped on: it passed through S. */
    @Test
    void whatTheSupplierShipsOnHasPassedThroughIt() {
        World world = new TradeWorld()
                .chain("ore")
                .makes("T", "ore", 5)
                .ships("T", "S", "ore", 5)
                .ships("S", "A", "ore", 5)
                .build();
        assertThat(lookThrough(world, "ore", "A")).isEqualTo(1.0);
    }
}
