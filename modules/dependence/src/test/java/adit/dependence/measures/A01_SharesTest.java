package adit.dependence.measures;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.dependence.TradeWorld;
import adit.dependence.output.OutputHistory;
import adit.dependence.output.OutputShares;
import adit.dependence.output.OutputTable;
import adit.dependence.trade.BaseYearFlows;
import adit.world.World;
import org.junit.jupiter.api.Test;

/** Shares, concentration and N-1 of one form: A makes 50 t, B 30 t, the remainder ROW 20 t; C is not reported, D makes none. */
final class A01_SharesTest {

    private static final double TINY = 1e-12;
    private static final World WORLD = new TradeWorld()
            .chain("ore")
            .makes("A", "ore", 50)
            .makes("B", "ore", 30)
            .makes("ROW", "ore", 20)
            .makes("D", "ore", 0)
            .build();

    private static OutputShares shares() {
        return OutputShares.find(WORLD, form("ore"), YEAR).orElseThrow();
    }

    @Test
    void aShareIsAPlaceOverTheSumOfPlaces() {
        assertThat(shares().find(place("A"))).hasValue(0.5);
        assertThat(SupplierShare.find(WORLD, place("B"), form("ore"), YEAR)
                        .orElseThrow()
                        .share())
                .isEqualTo(Estimate.exact(0.3));
    }

    @Test
    void aGroupHasTheShareOfItsNamedPlaces() {
        OutputTable table = OutputHistory.of(WORLD)
                .of(form("ore"))
                .values()
                .iterator()
                .next()
                .joint();
        GroupShare both = GroupShare.of(table, TradeWorld.places("A", "B")).orElseThrow();
        assertThat(both.share().value()).isCloseTo(0.8, within(TINY));
        GroupShare one = GroupShare.of(table, TradeWorld.places("B", "C")).orElseThrow();
        assertThat(one.share().value()).isCloseTo(0.3, within(TINY));
        assertThat(one.named()).containsExactly(place("B"));
        assertThat(GroupShare.of(table, TradeWorld.places("C"))).isEmpty();
    }

    @Test
    void notReportedIsEmptyAndZeroIsZero() {
        assertThat(shares().find(place("C"))).isEmpty();
        assertThat(shares().find(place("D"))).hasValue(0.0);
        assertThat(SupplierShare.find(WORLD, place("C"), form("ore"), YEAR)).isEmpty();
        assertThat(SupplierShare.find(WORLD, place("D"), form("ore"), YEAR)).isPresent();
    }

    @Test
    void aFormThatNobodyReportsHasNoFigures() {
        World empty = new TradeWorld().chain("ore").build();
        assertThat(OutputShares.find(empty, form("ore"), YEAR)).isEmpty();
        assertThat(Hhi.find(empty, form("ore"), YEAR)).isEmpty();
        assertThat(TopShare.find(empty, form("ore"), YEAR, 1)).isEmpty();
        assertThat(NMinusOne.find(empty, form("ore"), YEAR)).isEmpty();
        assertThat(BaseYearFlows.find(empty, form("ore"), YEAR)).isEmpty();
    }

    @Test
    void aWorldThatMakesNothingHasNoShares() {
        World idle = new TradeWorld().chain("ore").makes("A", "ore", 0).build();
        assertThat(OutputShares.find(idle, form("ore"), YEAR)).isEmpty();
        assertThat(SupplierShare.find(idle, place("A"), form("ore"), YEAR)).isEmpty();
        assertThat(NMinusOne.find(idle, form("ore"), YEAR)).isEmpty();
    }

    @Test
    void hhiSumsSquaredSharesWithTheRemainderAsNoneOrOnePlace() {
        // 0.25 + 0.09 = 0.34; with ROW as one place + 0.04 = 0.38
        Hhi hhi = Hhi.find(WORLD, form("ore"), YEAR).orElseThrow();
        assertThat(hhi.lower()).isCloseTo(0.34, within(TINY));
        assertThat(hhi.upper()).isCloseTo(0.38, within(TINY));
        assertThat(hhi.points()).isCloseTo(3400, within(1e-8));
    }

    @Test
    void theRemainderIsNoTopPlace() {
        TopShare top = TopShare.find(WORLD, form("ore"), YEAR, 3).orElseThrow();
        assertThat(top.places()).containsExactly(place("A"), place("B"));
        assertThat(top.share()).isCloseTo(0.8, within(TINY));
    }

    @Test
    void nMinusOneWithoutUseIsAgainstOutput() {
        NMinusOne left = NMinusOne.find(WORLD, form("ore"), YEAR).orElseThrow();
        assertThat(left.against()).isEqualTo(NMinusOne.Against.OUTPUT);
        assertThat(left.largest()).isEqualTo(place("A"));
        assertThat(left.left()).isEqualTo(0.5);
    }

    @Test
    void nMinusOneIsWhatIsLeftOverAllUseAndOverTheUseOfTheOthers() {
        // use: A 60, B 20 → what is left is 50 of 80; of the others' use 50 of 20
        World used = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", 50)
                .makes("B", "ore", 50)
                .uses("A", "ore", 60)
                .uses("B", "ore", 20)
                .build();
        NMinusOne left = NMinusOne.find(used, form("ore"), YEAR).orElseThrow();
        assertThat(left.left()).isEqualTo(0.625);
        assertThat(left.ofOthersUse()).hasValue(2.5);
    }

    /** A uses 70 of 100, so the others' use should be near 30; only 4 are reported. */
    @Test
    void useOfAFewOthersIsNotTheUseOfTheOthers() {
        World used = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", 60)
                .makes("B", "ore", 40)
                .uses("A", "ore", 70)
                .uses("B", "ore", 4)
                .build();
        NMinusOne left = NMinusOne.find(used, form("ore"), YEAR).orElseThrow();
        assertThat(left.against()).isEqualTo(NMinusOne.Against.USE);
        assertThat(left.ofOthersUse()).isEmpty();
    }

    @Test
    void useOfAFewPlacesIsNotTheUseOfTheWorld() {
        World used = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", 50)
                .makes("B", "ore", 50)
                .uses("B", "ore", 20)
                .build();
        assertThat(NMinusOne.find(used, form("ore"), YEAR).orElseThrow().against())
                .isEqualTo(NMinusOne.Against.OUTPUT);
    }

    @Test
    void aShareHasTheWidestRangeAndTheWorseOfTheMainGrades() {
        // low 40/(40+60), high 60/(60+20); the largest other cell is D, so the worse of C and D
        World world = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", YEAR, new Estimate(50, 40, 60), Grade.C, "s")
                .makes("B", "ore", YEAR, new Estimate(40, 18, 58), Grade.D, "s")
                .makes("C", "ore", YEAR, new Estimate(2, 2, 2), Grade.E, "s")
                .build();
        SupplierShare share =
                SupplierShare.find(world, place("A"), form("ore"), YEAR).orElseThrow();
        assertThat(share.share().value()).isCloseTo(50.0 / 92, within(TINY));
        assertThat(share.share().low()).isCloseTo(0.4, within(TINY));
        assertThat(share.share().high()).isCloseTo(0.75, within(TINY));
        assertThat(share.grade()).isEqualTo(Grade.D);
    }
}
