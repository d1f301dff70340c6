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
 * Export bans of places other than the supplier: nothing of a banned form leaves, except that a place still serves its own demand in the
 * block of use. Relaxed, there are no such bans.
 */
final class ExportBanLimit implements LimitFamily {

    @Override
    public String id() {
        return "restrictions";
    }

    @Override
    public void onPool(PooledBlock block) {
        ResolvedQuestion r = block.resolved();
        for (ResolvedQuestion.Ban ban : r.bans().byNode()) {
            boolean servesItself = !block.cutOff() && ban.form() == r.target();
            for (int t = 0; t < r.years(); t++) {
                double own = servesItself ? r.masses().demand().get(ban.form(), ban.node(), t) : 0;
                block.draft().lowerTo(block.outflowColumn(ban.form(), ban.node(), t), own);
            }
        }
    }

    @Override
    public void onUse(UseBlock block) {
        for (ResolvedQuestion.Ban ban : block.resolved().bans().byNode()) {
            for (int t = 0; t < block.resolved().years(); t++) {
                block.draft().lowerTo(block.outColumn(ban.form(), ban.node(), t), 0);
            }
        }
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return r.bans().byNode().isEmpty() ? List.of() : List.of(Relaxation.of(id(), ExportBanLimit::relax));
    }

    private static void relax(LevelModel model, ModelOverrides on) {
        for (ResolvedQuestion.Ban ban : model.resolved().bans().byNode()) {
            for (PooledBlock block : model.pools()) {
                for (int t = 0; t < model.resolved().years(); t++) {
                    on.columnUpper(block.outflowColumn(ban.form(), ban.node(), t), block.large());
                }
            }
        }
    }
}
