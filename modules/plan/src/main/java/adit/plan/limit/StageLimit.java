package adit.plan.limit;

import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.ModelOverrides;
import adit.plan.model.PooledBlock;
import adit.plan.model.Relaxation;
import adit.plan.model.ShadowPrices;
import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Chain;
import adit.plandata.result.PlanResult.ShadowPrice;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Capacity by stage: a process runs only in units, {@code a[u,t] ≤ cap[u,t]}. Relaxed, one process after the other runs without limit in
 * the pool, mines excepted; places that ban exports keep to their units.
 */
final class StageLimit implements LimitFamily {

    @Override
    public String id() {
        return "stage";
    }

    @Override
    public void onPool(PooledBlock block) {
        ResolvedQuestion r = block.resolved();
        for (int p = 0; p < r.chain().steps().size(); p++) {
            for (int t = 0; t < r.years(); t++) {
                block.draft().lowerTo(block.freeStepColumn(p, t), 0);
            }
        }
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        List<Chain.Step> steps = r.chain().steps();
        return IntStream.range(0, steps.size())
                .filter(p -> !steps.get(p).isMine())
                .mapToObj(p -> Relaxation.of(id() + ":" + steps.get(p).id(), (model, on) -> relax(model, p, on)))
                .toList();
    }

    /** Lets a process run without a unit. */
    static void relax(LevelModel model, int p, ModelOverrides on) {
        for (PooledBlock block : model.pools()) {
            for (int t = 0; t < model.resolved().years(); t++) {
                on.columnUpper(block.freeStepColumn(p, t), block.large());
            }
        }
    }

    /** More capacity of a process, throughout. */
    @Override
    public List<ShadowPrice> shadowPrices(ShadowPrices duals) {
        return duals.resolved().chain().steps().stream()
                .filter(step -> !step.isMine())
                .map(step -> duals.everyYear(
                        "capacity", step.id().code(), step.name(), step.output(), t -> duals.worthOfStep(step, t)))
                .toList();
    }
}
