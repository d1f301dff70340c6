package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Limits on who may build, own, export and spend; the worlds are drawn in {@link TinyWorlds}. */
final class A03_LimitsTest {

    @Test
    void knowHowGrowsFromWhatIsThere() {
        Answer answer = Answer.of(TinyCase.knowHow());
        answer.curve(7 / 20.0, 11.5 / 20, 18.25 / 20, 1, 1)
                .missesBy(0.0875)
                .earliest(2029)
                .lifted("know-how", 8.75, 2026)
                .lifted("lead-times", 0, 2029);
        assertThat(answer.limit("know-how").yearsGained()).isEqualTo(OptionalInt.of(3));
    }

    /** A plant under construction needs no new know-how, and it is what next year grows from. */
    @Test
    void whatIsUnderConstructionTeaches() {
        Answer.of(
                        TinyWorlds.knowHow()
                                .leadTime("construction", 0)
                                .project("given", "AAA", "smelt", 4, adit.world.Status.CONSTRUCTION),
                        QuestionBuilder.about("metal").coverage(1, 2028))
                .curve((4 + 4 + 3) / 20.0, (11 + 5.5 + 1) / 20, 1, 1, 1);
    }

    @Test
    void ownersObeyTheirGovernment() {
        Answer.of(TinyCase.lostPlant()).curve(0.4, 0.4, 0.4, 0.4, 0.4).lifted("ownership", 60, 2026);
    }

    @Test
    void ownersMayObeyTheirHostInstead() {
        Answer answer = Answer.of(
                TinyWorlds.lostPlant(),
                QuestionBuilder.about("metal").coverage(1, 2027).nothingLost());
        answer.reachable().earliest(2026);
        assertThat(answer.families()).doesNotContain("ownership");
    }

    @Test
    void oreStaysWhereItsExportIsForbidden() {
        Answer.of(TinyCase.confinedOre())
                .curve(0.2, 0.2, 0.2, 0.2, 0.2)
                .lifted("restrictions", 80, 2026)
                .lifted("ore", 80, 2026);
    }

    @Test
    void metalStaysWhereItsExportIsForbidden() {
        Answer.of(TinyCase.confinedMetal()).curve(0.5, 0.5, 0.5, 0.5, 0.5).lifted("restrictions", 50, 2026);
    }

    @Test
    void furtherPlantsAreAddedStepByStep() {
        Answer.of(TinyCase.furtherPlants())
                .curve(0.5, 0.5, 0.5, 0.6, 0.7, 0.8, 0.9)
                .announced(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5)
                .bestCoverage(0.7)
                .missesBy(0.1)
                .earliest(2031)
                .lifted("lead-times", 30, 2028);
    }

    /** The tenth is that of all members together. */
    @Test
    void twoMembersTogetherAddNoMoreThanOne() {
        Answer.of(
                        TinyWorlds.furtherPlants(),
                        QuestionBuilder.about("metal")
                                .coverage(0.8, 2030)
                                .years(2026, 2032)
                                .further(0.1)
                                .members("AAA", "OTH"))
                .curve(0.5, 0.5, 0.5, 0.6, 0.7, 0.8, 0.9);
    }

    /** Each year is built as late as 30 million a year allow. */
    @Test
    void aBudgetSpreadsAPlantOverYears() {
        Answer answer = Answer.of(TinyCase.budget());
        answer.curve(0, 0.3, 0.6, 0.9, 1)
                .bestCoverage(0.6)
                .missesBy(0.4)
                .earliest(2030)
                .lifted("budget", 40, 2027)
                .starts("new 2027 1.0 t/y", "new 2028 3.0 t/y", "new 2029 3.0 t/y", "new 2030 3.0 t/y");
        assertThat(answer.limit("budget").yearsGained()).isEqualTo(OptionalInt.of(3));
    }

    /** AAA builds as late as 30 million a year allow; BBB builds its plant at once. */
    @Test
    void aBudgetOfOneCountrySpreadsItsPlantsOnly() {
        Answer answer = Answer.of(TinyCase.budgetByCountry());
        answer.curve(0, 0.65, 0.8, 0.95, 1)
                .bestCoverage(0.8)
                .missesBy(0.2)
                .earliest(2030)
                .lifted("budget-by-country", 20, 2027)
                .starts("a 2027 1.0 t/y", "a 2028 3.0 t/y", "a 2029 3.0 t/y", "a 2030 3.0 t/y", "b 2030 10.0 t/y");
        assertThat(answer.families()).doesNotContain("budget");
    }

    @Test
    void aMemberWithinAGroupHasItsOwnPlants() {
        TinyWorld world = TinyWorlds.budget().places("GRP").within("GRP", "AAA");
        Answer.of(world, QuestionBuilder.about("metal").coverage(1, 2028).budget(30))
                .curve(0, 0.3, 0.6, 0.9, 1);
    }
}
