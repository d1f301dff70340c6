package adit.plan.limit;

import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.ModelOverrides;
import adit.plan.model.PooledBlock;
import adit.plan.model.Relaxation;
import adit.plan.model.UseBlock;
import adit.plan.resolve.ResolvedQuestion;
import java.util.List;

/**
 * Export bans of places other than the supplier: of a banned form leaves only what a place makes in the part of the year without the ban,
 * {@code out ≤ (1 − b)·output}. Relaxed, there are no such bans.
 */
final class ExportBanLimit implements LimitFamily {

    @Override
    public String id() {
        return "restrictions";
    }

    @Override
    public void onPool(PooledBlock block) {
        ResolvedQuestion r = block.resolved();
        for (ResolvedQuestion.Ban ban : r.bans().byNode().keySet()) {
            for (int t = 0; t < r.years(); t++) {
                limit(block, ban, t);
            }
        }
    }

    private void limit(PooledBlock block, ResolvedQuestion.Ban ban, int t) {
        ResolvedQuestion r = block.resolved();
        double free = r.mayLeave(ban.form(), ban.node(), t);
        int out = block.outflowColumn(ban.form(), ban.node(), t);
        if (free == 0) {
            block.draft().lowerTo(out, 0);
        } else if (free < 1) {
            String at = r.chain().forms().get(ban.form()) + "/"
                    + r.nodes().get(ban.node()).id() + "/" + r.calendar(t);
            int row = block.draft().atMost(0, this, -1, t, block.name() + "/leaves/" + at);
            block.draft().put(row, out, 1);
            block.putOutput(row, ban.form(), ban.node(), t, -free);
        }
    }

    @Override
    public void onUse(UseBlock block) {
        ResolvedQuestion r = block.resolved();
        for (ResolvedQuestion.Ban ban : r.bans().byNode().keySet()) {
            for (int t = 0; t < r.years(); t++) {
                double free = r.mayLeave(ban.form(), ban.node(), t);
                if (free == 0) {
                    block.draft().lowerTo(block.outColumn(ban.form(), ban.node(), t), 0);
                } else if (free < 1) {
                    block.limitOwnGoods(ban.form(), ban.node(), t, free);
                }
            }
        }
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return r.bans().byNode().isEmpty() ? List.of() : List.of(Relaxation.of(id(), this::relax));
    }

    private void relax(LevelModel model, ModelOverrides on) {
        for (ResolvedQuestion.Ban ban : model.resolved().bans().byNode().keySet()) {
            for (PooledBlock block : model.pools()) {
                for (int t = 0; t < model.resolved().years(); t++) {
                    on.columnUpper(block.outflowColumn(ban.form(), ban.node(), t), block.large());
                }
            }
        }
        model.rowsOf(this).forEach(limit -> on.rowUpper(limit.row(), Double.POSITIVE_INFINITY));
    }
}
