package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.testworlds.QuestionBuilder;
import adit.testworlds.TimedWorlds;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One step from ground to metal; the worlds are drawn in {@link TinyWorlds}. */
final class A01_OneStageTest {

    @Test
    void halfOfDemandIsCovered() {
        Answer.of(TinyCase.half())
                .curve(0.5, 0.5, 0.5, 0.5, 0.5)
                .announced(0.5, 0.5, 0.5, 0.5, 0.5)
                .today(0.5)
                .bestCoverage(0.5)
                .missesBy(0.3)
                .neverWithinTheHorizon();
    }

    @Test
    void halfIsLiftedByOreByThriftAndByStore() {
        Answer.of(TinyCase.half())
                .lifted("ore", 50, 2026)
                .liftedInVain("demand", 12.5)
                .liftedInVain("stockpiles", 100 / 6.0)
                .liftedInVain("lead-times", 0)
                .liftedInVain("pipeline", 0)
                .liftedInVain("recycling", 0);
    }

    /** What is asked for is what there is. */
    @Test
    void aTargetAtTheBestLevelIsReached() {
        Answer.of(TinyWorlds.half(), QuestionBuilder.about("metal").coverage(0.5, 2026))
                .reachable()
                .earliest(2026);
    }

    @Test
    void aProjectWaitsForItsLeadTime() {
        Answer.of(TinyCase.waiting())
                .curve(0.5, 0.5, 1, 1, 1)
                .bestCoverage(0.5)
                .missesBy(0.5)
                .earliest(2028)
                .lifted("lead-times", 50, 2026)
                .lifted("pipeline", 0, 2028)
                .lifted("demand", 12.5, 2028)
                .starts("new 2028 5.0 t/y");
    }

    @Test
    void aProjectWaitsForItsOwner() {
        Answer.of(TinyWorlds.waiting(2029), QuestionBuilder.about("metal").coverage(1, 2029))
                .curve(0.5, 0.5, 0.5, 1, 1)
                .reachable()
                .earliest(2029);
    }

    @Test
    void aPlantRampsUp() {
        Answer.of(TinyCase.ramp())
                .curve(0, 0.2, 0.5, 1, 1)
                .bestCoverage(0.5)
                .missesBy(0.5)
                .earliest(2029)
                .lifted("lead-times", 50, 2028)
                .lifted("pipeline", 50, 2028);
    }

    @Test
    void anIdlePlantRestartsWithoutNewKnowHow() {
        Answer.of(TinyCase.restart())
                .curve(0, 0.6, 0.6, 0.7, 0.8)
                .today(0)
                .bestCoverage(0.6)
                .missesBy(0.1)
                .earliest(2029)
                .lifted("know-how", 0, 2029)
                .lifted("lead-times", 30, 2026);
    }

    @Test
    void demandOutrunsAPlant() {
        Answer.of(TinyCase.outrun())
                .curve(0.9, 0.75, 0.6, 0.5, 0.45)
                .bestCoverage(0.45)
                .missesBy(0.25)
                .neverWithinTheHorizon()
                .liftedInVain("demand", 45 / 0.8 - 45);
    }

    /** A plant that is to open in 2028 counts from then on. */
    @Test
    void aFacilityMayOpenLater() {
        Answer.of(
                        TinyWorlds.half().start("old", 2028).ramp("dig", 0.5, 1),
                        QuestionBuilder.about("metal").coverage(1, 2026))
                .curve(0, 0, 0.25, 0.5, 0.5);
    }

    @Test
    void everyTinyWorldIsAskedAbout() {
        assertThat(TinyCase.all())
                .extracting(TinyCase::toString)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(TinyWorlds.all().stream(), TimedWorlds.all().stream())
                                .map(TinyWorld::name)
                                .toList());
    }
}
