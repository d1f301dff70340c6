package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorlds;
import org.junit.jupiter.api.Test;

/** Targets on the share bought from the supplier; the worlds are drawn in {@link TinyWorlds}. */
final class A04_SharesTest {

    @Test
    void aStoreCoversButDoesNotReplacePurchases() {
        Answer.of(TinyCase.coveredButBought())
                .curve(1, 1, 1, 1, 1)
                .bestCoverage(1)
                .lowestShare(0.6)
                .missesBy(0.1)
                .earliest(2028);
    }

    @Test
    void eachTargetHasItsOwnBottleneck() {
        Answer.of(TinyCase.boughtOre())
                .curve(0.4, 0.4, 0.4, 0.4, 0.8)
                .bestCoverage(0.4)
                .lowestShare(0.2)
                .missesBy(0.4)
                .earliest(2030);
        Answer.of(TinyWorlds.boughtOre(), QuestionBuilder.about("metal").share(0.2, 2028))
                .reachable()
                .earliest(2027);
        Answer.of(TinyWorlds.boughtOre(), QuestionBuilder.about("metal").coverage(0.8, 2030))
                .reachable()
                .earliest(2030);
    }

    /** Each target counts from its own year: the share in 2027, coverage in 2030. */
    @Test
    void targetsWithTheirOwnYearsAreReached() {
        Answer.of(
                        TinyWorlds.boughtOre(),
                        QuestionBuilder.about("metal").coverage(0.8, 2030).share(0.2, 2027))
                .reachable()
                .earliest(2030);
    }

    /** From 2028 on the supplier keeps its ore. */
    @Test
    void theSuppliersBanOnOreRaisesTheShare() {
        Answer.of(TinyCase.oreBan())
                .curve(0.4, 0.4, 0.4, 0.4, 0.4)
                .lowestShare(0.6)
                .missesBy(0.5);
        assertThat(lowestFrom2026(
                        QuestionBuilder.about("metal").share(0.1, 2026).years(2026, 2027)))
                .isZero();
    }

    private static double lowestFrom2026(QuestionBuilder asked) {
        return Answer.of(TinyWorlds.oreBan(), asked)
                .plan()
                .verdict()
                .lowestShare()
                .orElseThrow();
    }

    @Test
    void othersMayBuyWhileMembersUseWhatIsMadeOutside() {
        Answer.of(TinyCase.others())
                .curve(0.4, 0.6, 0.6, 0.6, 0.6)
                .lowestShare(0.2)
                .missesBy(0.1)
                .earliest(2027);
    }

    @Test
    void aBudgetBindsMembersOnly() {
        Answer.of(
                        TinyWorlds.others(),
                        QuestionBuilder.about("metal")
                                .share(0.1, 2026)
                                .budget(1)
                                .members("AAA", "OTH"))
                .lowestShare(1 - 4 / 10.0)
                .curve(0.4, 0.402, 0.404, 0.406, 0.408);
    }
}
