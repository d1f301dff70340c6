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
 * Recycling: {@code z[m,t] ≤ Σ_n z[m,n,t]}, the scrap that is collected and may leave its place. Relaxed, all scrap that arises is
 * collected, and the processes that take scrap run without limit.
 */
final class RecyclingLimit implements LimitFamily {

    @Override
    public String id() {
        return "recycling";
    }

    @Override
    public void onPool(PooledBlock block) {
        ResolvedQuestion r = block.resolved();
        for (int m = 0; m < r.chain().forms().size(); m++) {
            for (int t = 0; t < r.years(); t++) {
                // scrap of a place that bans its export does not reach the pool
                block.draft()
                        .lowerTo(block.scrapColumn(m, t), r.ofPool(r.masses().scrap(), m, t));
            }
        }
    }

    @Override
    public void onUse(UseBlock block) {
        ResolvedQuestion r = block.resolved();
        for (int m = 0; m < r.chain().forms().size(); m++) {
            for (int n = 0; n < r.nodes().size(); n++) {
                for (int t = 0; t < r.years(); t++) {
                    block.draft()
                            .lowerTo(
                                    block.scrapColumn(m, n, t),
                                    r.masses().scrap().get(m, n, t));
                }
            }
        }
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return List.of(Relaxation.of(id(), RecyclingLimit::relax));
    }

    private static void relax(LevelModel model, ModelOverrides on) {
        ResolvedQuestion r = model.resolved();
        for (int m = 0; m < r.chain().forms().size(); m++) {
            for (int t = 0; t < r.years(); t++) {
                double arising = r.masses().scrapArising().sumOverNodes(m, t);
                if (arising > 0) {
                    for (PooledBlock block : model.pools()) {
                        on.columnUpper(block.scrapColumn(m, t), arising);
                    }
                }
            }
        }
        for (int p = 0; p < r.chain().steps().size(); p++) {
            if (takesScrap(r, p)) {
                StageLimit.relax(model, p, on);
            }
        }
    }

    private static boolean takesScrap(ResolvedQuestion r, int p) {
        return r.chain().steps().get(p).inputs().stream()
                .anyMatch(part -> r.masses().scrapArising().sumOverNodes(part.form(), r.years() - 1) > 0);
    }
}
