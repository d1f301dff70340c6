package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.plandata.result.Portfolio.YearLevel;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TimedWorlds;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import org.junit.jupiter.api.Test;

/** Bans, stocks and plants count in the part of each year in which they are in force, held, or at work. */
final class A09_YearByYearTest {

    private static final double CLOSE = 1e-6;

    @Test
    void aBanInTheMiddleOfAYearHoldsBackThePartOfTheYearsOutput() {
        covered(TimedWorlds.oreConfinedFromMarch()).curve(1, 0.4, 0.2, 0.2, 0.2).lifted("restrictions", 80, 2026);
        covered(TimedWorlds.metalConfinedFromMarch()).curve(1, 5.0 / 6, 0.5, 0.5, 0.5);
    }

    @Test
    void aBanOfTheSupplierInTheMiddleOfAYearLeavesThePartOfTheYearsUseToBuy() {
        Answer ore = Answer.of(TinyCase.bought(TimedWorlds.oreBanFromMarch()));
        ore.lowestShare(0.6).missesBy(0.05);
        Answer reachable = Answer.of(
                TimedWorlds.oreBanFromMarch(), QuestionBuilder.about("metal").share(0.6, 2026));
        assertThat(reachable.plan().portfolio().orElseThrow().years())
                .extracting(YearLevel::share)
                .satisfies(shares -> assertThat(shares.get(1)).isBetween(0.5 - CLOSE, 0.6 + CLOSE))
                .satisfies(shares -> assertThat(shares.get(2)).isCloseTo(0.6, within(CLOSE)));
    }

    @Test
    void ofAFormUnderABanInTheMiddleOfAYearNoMoreThanThatPartIsBought() {
        Answer.of(TinyCase.bought(TimedWorlds.metalBanFromMarch())).lowestShare(0.6);
    }

    @Test
    void aStockCountsFromItsYearOn() {
        covered(TimedWorlds.laterStock()).curve(0.5, 0.9, 0.9, 0.6, 0.6);
    }

    @Test
    void aPlantThatIsReducedForATimeMakesLessInThatTime() {
        covered(TimedWorlds.suspended()).curve(1, 0.6, 91.0 / 366, 1, 1);
        covered(TimedWorlds.suspendedProject()).curve(0, 0.6, 0.5, 1, 1);
    }

    @Test
    void onlyTheSuppliersShareOfAPlantIsLost() {
        covered(TimedWorlds.partlyOwned()).curve(0.85, 0.85, 0.85, 0.85, 0.85).lifted("ownership", 15, 2026);
        covered(TimedWorlds.partlyOwnedProject())
                .curve(0.4, 0.85, 0.85, 0.85, 0.85)
                .lifted("ownership", 15, 2027);
    }

    @Test
    void theOutputOfSeveralPlantsIsNotReducedByUtilisation() {
        covered(TimedWorlds.totalOfPlants()).curve(0.9, 0.9, 0.9, 0.9, 0.9);
    }

    /** From 2028 on AAA has 3 of 6, while OTH keeps 6 of its 10: half of the demand of everyone counts as not served. */
    @Test
    void whatAPlaceThatBansExportsMakesServesNobodyElse() {
        Answer.of(
                        TimedWorlds.metalConfinedFromMarch(),
                        QuestionBuilder.about("metal").share(0.5, 2026))
                .lowestShare(0.5)
                .reachable();
    }

    private static Answer covered(TinyWorld world) {
        return Answer.of(TinyCase.covered(world));
    }
}
