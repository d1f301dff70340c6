package adit.plan.limit;

import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.ModelOverrides;
import adit.plan.model.PooledBlock;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ownership: {@code a[u,t] ≤ (1 − lost[u]) · cap[u,t]} in a cut-off for plants abroad, where the supplier's firms own the share {@code lost},
 * if the study takes it as lost. Relaxed, it stays available.
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
                    limit(block, u, t);
                }
            }
        }
    }

    private void limit(PooledBlock block, int u, int t) {
        Unit unit = block.resolved().units().get(u);
        double left = 1 - unit.lost();
        if (left == 0 || unit.kind() == Unit.Kind.FACILITY) {
            block.draft().lowerTo(block.activityColumn(u, t), left * block.largestActivity(u, t));
        } else {
            String at = unit.id() + "/" + block.resolved().calendar(t);
            int row = block.draft().atMost(0, this, u, t, "cut/ownership/" + at);
            block.draft().put(row, block.activityColumn(u, t), 1);
            block.expansion().putCapacity(row, u, t, -left);
        }
    }

    private static List<Integer> lost(ResolvedQuestion r) {
        return r.question().assumptions().supplierOwnedLost()
                ? IntStream.range(0, r.units().size())
                        .filter(u -> r.units().get(u).lost() > 0)
                        .boxed()
                        .toList()
                : List.of();
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return lost(r).isEmpty() ? List.of() : List.of(Relaxation.of(id(), this::relax));
    }

    private void relax(LevelModel model, ModelOverrides on) {
        for (int u : lost(model.resolved())) {
            for (int t = 0; t < model.resolved().years(); t++) {
                on.columnUpper(model.cut().activityColumn(u, t), model.cut().largestActivity(u, t));
            }
        }
        model.rowsOf(this).forEach(limit -> on.rowUpper(limit.row(), Double.POSITIVE_INFINITY));
    }
}
