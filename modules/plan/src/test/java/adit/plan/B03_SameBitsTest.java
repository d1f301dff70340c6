package adit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Watch;
import adit.math.solver.HighsSolver;
import adit.plandata.result.PlanResult;
import adit.testworlds.RandomQuestions;
import adit.testworlds.RandomWorlds;
import adit.testworlds.TinyCase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same world and question give the same bits, regardless of what else is or was solved. */
final class B03_SameBitsTest {

    static LongStream seeds() {
        return LongStream.range(3000, 3012);
    }

    private static PlanResult plan(long seed) {
        return Answer.of(RandomQuestions.example(seed)).plan();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoRunsAreEqual(long seed) {
        PlanResult once = plan(seed);
        plan(seed + 1);
        assertThat(plan(seed)).isEqualTo(once);
    }

    @Test
    void onePlannerForgetsWhatItPlannedBefore() {
        TinyCase example = RandomQuestions.example(3000);
        Planner planner = new Planner(new HighsSolver(), Watch.silent());
        PlanResult fresh = planner.plan(example.world().world(), example.asked().question());
        TinyCase other = TinyCase.byProduct();
        planner.plan(other.world().world(), other.asked().question());
        assertThat(planner.plan(example.world().world(), example.asked().question()))
                .isEqualTo(fresh);
    }

    @Test
    void plansMadeAtTheSameTimeDoNotDisturbEachOther() {
        List<Long> seeds = LongStream.range(3000, 3008).boxed().toList();
        List<PlanResult> oneByOne = seeds.stream().map(seed -> plan(seed)).toList();
        List<CompletableFuture<PlanResult>> together = seeds.stream()
                .map(seed -> CompletableFuture.supplyAsync(() -> plan(seed)))
                .toList();
        assertThat(together.stream().map(CompletableFuture::join).toList()).isEqualTo(oneByOne);
    }

    /** Control for the equality: another seed gives another plan. */
    @Test
    void anotherWorldIsAnotherPlan() {
        assertThat(plan(3000)).isNotEqualTo(plan(3001));
        assertThat(RandomWorlds.draw(7).world().world().list(adit.world.Attribute.DEMAND))
                .isEqualTo(RandomWorlds.world(7).list(adit.world.Attribute.DEMAND));
    }
}
