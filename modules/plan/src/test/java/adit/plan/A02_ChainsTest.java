package adit.plan;

import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorlds;
import org.junit.jupiter.api.Test;

/** Several steps, by-products, scrap and stock; the worlds are drawn in {@link TinyWorlds}. */
final class A02_ChainsTest {

    @Test
    void theNarrowerOfTwoStagesBinds() {
        Answer.of(TinyCase.twoStages())
                .curve(0.6, 0.8, 0.8, 0.8, 0.8)
                .missesBy(0.2)
                .earliest(2027)
                .lifted("stage:smelt", 20, 2026)
                .lifted("ore", 0, 2027)
                .lifted("lead-times", 20, 2026);
    }

    /** With smelting free in every year ore is what is left, and with both there is enough. */
    @Test
    void oreBindsOnceSmeltingIsFree() {
        Answer.of(TinyWorlds.twoStages(), QuestionBuilder.about("metal").coverage(1, 2027))
                .bestCoverage(0.8)
                .neverWithinTheHorizon()
                .liftedInVain("stage:smelt", 0)
                .lifted("ore", 20, 2027);
    }

    @Test
    void aByProductIsTheBottleneck() {
        Answer.of(TinyCase.byProduct())
                .curve(0.75, 1, 1, 1, 1)
                .missesBy(0.25)
                .earliest(2027)
                .lifted("ore", 25, 2026)
                .lifted("stage:make", 0, 2027);
    }

    /** With the composition of its process the new mine gives 0.15 t of heavy only: 1.65/0.02 = 82.5. */
    @Test
    void aPlantHasItsOwnComposition() {
        Answer.of(
                        TinyWorlds.byProduct().composition("clay", "heavy", 0.05),
                        QuestionBuilder.about("magnet").coverage(1, 2026))
                .curve(0.75, 0.825, 0.825, 0.825, 0.825);
    }

    @Test
    void swarfGoesRoundAgain() {
        Answer.of(TinyCase.swarf())
                .curve(0.88, 0.88, 0.88, 0.88, 0.88)
                .missesBy(0.12)
                .lifted("stage:melt", 12, 2026)
                .liftedInVain("stage:make", 0);
    }

    @Test
    void oldScrapIsCollectedInPart() {
        Answer.of(TinyCase.scrap())
                .curve(0.7, 0.7, 0.7, 0.7, 0.7)
                .missesBy(0.3)
                .lifted("recycling", 30, 2026)
                .liftedInVain("stage:recycle", 0);
    }

    @Test
    void aStockLastsAsLongAsTheCutOff() {
        Answer.of(TinyCase.stock()).curve(0.9, 0.9, 0.9, 0.9, 0.9).lifted("stockpiles", 10, 2026);
        Answer.of(
                        TinyWorlds.stock(),
                        QuestionBuilder.about("metal").coverage(1, 2026).cutOffLasts(2))
                .reachable();
        Answer.of(
                        TinyWorlds.stock(),
                        QuestionBuilder.about("metal").coverage(1, 2026).cutOffLasts(6))
                .bestCoverage(0.7);
    }

    /** What the supplier holds is its own. */
    @Test
    void theSuppliersStockDoesNotCount() {
        Answer.of(
                        TinyWorlds.stock().stock("metal", "SUP", 1000),
                        QuestionBuilder.about("metal").coverage(1, 2027))
                .bestCoverage(0.9);
    }
}
