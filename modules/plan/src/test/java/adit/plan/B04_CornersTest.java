package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.plandata.result.PlanResult;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import org.junit.jupiter.api.Test;

/** Corners that the planner once got wrong, each in the smallest world that shows it. */
final class B04_CornersTest {

    private static QuestionBuilder metal() {
        return QuestionBuilder.about("metal");
    }

    /** Gallium is produced only with alumina: 100·0.01 of a demand of 2. */
    @Test
    void aFormThatIsOnlyAByProductHasItsProcess() {
        TinyWorld world = TinyWorld.named("gallium")
                .places("AAA", "SUP")
                .form("alumina", "refining")
                .form("gallium", "by-product")
                .mine("refine", "alumina")
                .byProduct("refine", "gallium", 0.01)
                .facility("plant", "AAA", "refine", 100)
                .demand("gallium", "AAA", 2);
        Answer.of(world, QuestionBuilder.about("gallium").coverage(0.4, 2026))
                .bestCoverage(0.5)
                .reachable();
    }

    /** Demand falls from 12 to 8, 8 are made: 4 t come from a store of 12 in the first year, none in the last. */
    @Test
    void aStoreMayShrinkWithDemand() {
        TinyWorld world = TinyWorlds.stockpile();
        for (int year = 2026; year <= 2030; year++) {
            world.demand("metal", "AAA", year, 12 - (year - 2026));
        }
        PlanResult plan =
                Answer.of(world, metal().coverage(1, 2026).stockpile(12)).plan();
        assertThat(plan.verdict().reachable()).isEqualTo(plan.portfolio().isPresent());
    }

    /** Nothing is made before 2027 and nothing can be bought. */
    @Test
    void aStoreThatNobodyCanFillDoesNotCount() {
        Answer.of(TinyWorlds.budget(), metal().coverage(1, 2026).stockpile(12).cutOffLasts(1))
                .missesBy(1)
                .earliest(2027);
    }

    /** 0.5 is the best level; what is asked for is 5e-7 more, less than the tolerance. */
    @Test
    void aTargetWithinTheToleranceHasAPlan() {
        PlanResult plan =
                Answer.of(TinyWorlds.half(), metal().coverage(0.5 + 5e-7, 2026)).plan();
        assertThat(plan.verdict().reachable()).isEqualTo(plan.portfolio().isPresent());
    }

    @Test
    void aPlaceMayUseWhatItMayNotExport() {
        Answer.of(TinyWorlds.half().ban("AAA", "metal"), metal().share(0.5, 2026))
                .lowestShare(0.5)
                .reachable();
    }

    /** With demand of 8 the 5 t leave 3/8 to be bought. */
    @Test
    void thriftHelpsTheShareToo() {
        assertThat(Answer.of(TinyWorlds.half(), metal().share(0.4, 2026))
                        .limit("demand")
                        .earliestYear())
                .hasValue(2026);
    }

    /** 0.01 t of spice per t of rock; metal takes 1 t of spice: 1000 t of rock for 10 t. Only 2026 is not served, 10·0.5. */
    @Test
    void everydayActivityIsBoundByCapacityOnly() {
        TinyWorld world = TinyWorld.named("rock")
                .places("AAA", "SUP")
                .form("rock", "mining")
                .form("spice", "mining")
                .form("metal", "product")
                .mine("quarry", "rock")
                .byProduct("quarry", "spice", 0.01)
                .process("make", "metal", "rock", 0.001)
                .input("make", "spice", 1)
                .project("pit", "AAA", "quarry", 1000, Status.CONSTRUCTION)
                .facility("plant", "AAA", "make", 10)
                .demand("metal", "AAA", 10);
        Answer.of(world, metal().coverage(1, 2027)).reachable().costs(5, 5);
    }

    @Test
    void scrapStaysWhereItsExportIsForbidden() {
        TinyWorld world = TinyWorlds.scrap()
                .places("OTH")
                .scrap("old", "AAA", 0, 0)
                .scrap("old", "OTH", 6, 2)
                .ban("OTH", "old");
        Answer.of(world, metal().coverage(1, 2026)).bestCoverage(0.5);
    }

    @Test
    void aStockStaysWhereItsExportIsForbidden() {
        TinyWorld world =
                TinyWorlds.half().places("OTH").stock("metal", "OTH", 12).ban("OTH", "metal");
        Answer.of(world, metal().coverage(1, 2026)).bestCoverage(0.5);
    }

    @Test
    void aProjectWithoutSizeIsHarmless() {
        TinyWorld world = TinyWorlds.half()
                .project("none", "AAA", "dig", 0, Status.CONSTRUCTION)
                .capital("none", 10);
        Answer.of(world, metal().coverage(0.5, 2026)).reachable();
    }

    /** The smelter of 1000 t is far larger than what anyone needs; at half it would take 500 t of ore a year. */
    @Test
    void aLargePlantCanKeepRunning() {
        TinyWorld world = TinyWorlds.oreBan().capacity("smelter", 1000);
        Answer.of(world, metal().coverage(0.4, 2026).keepRunning(0.5)).reachable();
    }

    /** Half a year of demand, 5 t, is bought for the store; nothing is made before 2027. */
    @Test
    void aStoreMayBeFilledFromTheSupplier() {
        TinyWorld world = TinyWorlds.budget().price("metal", 50_000);
        Answer.of(world, metal().coverage(0.5, 2026).stockpile(6).cutOffLasts(1))
                .reachable();
    }

    /** Half is made, nothing can be bought (no price; a ban by the supplier is the same): what is not served counts, 0.5. */
    @Test
    void aGapWithinTheShareHasAPlan() {
        PlanResult plan = Answer.of(TinyWorlds.half(), metal().share(0.6, 2026)).plan();
        assertThat(plan.verdict().reachable()).isEqualTo(plan.portfolio().isPresent());
    }
}
