package adit.plan.limit;

import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.ModelOverrides;
import adit.plan.model.PooledBlock;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ownership: {@code a[u,t] = 0} in a cut-off for plants abroad that the supplier's firms control, if the study takes them as lost.
 * Relaxed, they stay available.
 */
final class OwnershipLimit implements LimitFamily {

    @Override
    public String id() {
        return "ownership";
    }

    @Override
    public void onPool(PooledBlock block) {
        if (block.cutOff()) {
            for (int u : lost(block.resolved())) {
                for (int t = 0; t < block.resolved().years(); t++) {
                    block.draft().lowerTo(block.activityColumn(u, t), 0);
                }
            }
        }
    }

    private static List<Integer> lost(ResolvedQuestion r) {
        return r.question().assumptions().supplierOwnedLost()
                ? IntStream.range(0, r.units().size())
                        .filter(u -> r.units().get(u).lost())
                        .boxed()
                        .toList()
                : List.of();
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return lost(r).isEmpty() ? List.of() : List.of(Relaxation.of(id(), OwnershipLimit::relax));
    }

    private static void relax(LevelModel model, ModelOverrides on) {
        for (int u : lost(model.resolved())) {
            for (int t = 0; t < model.resolved().years(); t++) {
                on.columnUpper(model.cut().activityColumn(u, t), model.cut().largestActivity(u, t));
            }
        }
    }
}
