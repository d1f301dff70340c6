package adit.plan.limit;

import adit.plan.model.CostModel;
import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.ModelOverrides;
import adit.plan.model.PooledBlock;
import adit.plan.model.Relaxation;
import adit.plan.model.UseBlock;
import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Question;
import java.util.List;

/**
 * Stockpiles: {@code w[m,t] ≤ (stock held today + Σ_members k[n,t]) / Y} in a cut-off, {@code k[n,t] ≤ months / 12 · d[n,t]} in a member.
 * Relaxed, the study's months of all demand are held. The least-cost model ties w to k ({@link CostModel}).
 */
final class StockpileLimit implements LimitFamily {

    @Override
    public String id() {
        return "stockpiles";
    }

    @Override
    public void onPool(PooledBlock block) {
        ResolvedQuestion r = block.resolved();
        for (int m = 0; m < r.chain().forms().size(); m++) {
            for (int t = 0; t < r.years(); t++) {
                block.draft().lowerTo(block.drawColumn(m, t), block.cutOff() ? drawable(r, m, t) : 0);
            }
        }
    }

    /** A stock lasts as long as the cut-off: existing stocks, and those that the study lets members add. */
    private static double drawable(ResolvedQuestion r, int m, int t) {
        Question.Assumptions assumed = r.question().assumptions();
        boolean fills = m == r.target() && r.canBuyAllYear(m, t);
        double added = fills ? r.demandOfMembers(m, t) * assumed.stockpileMonths() / 12 : 0;
        return (r.ofPool(r.masses().stock(), m, t) + added) / assumed.cutOffYears();
    }

    @Override
    public void onUse(UseBlock block) {
        ResolvedQuestion r = block.resolved();
        for (int n = 0; n < r.nodes().size(); n++) {
            double months =
                    r.nodes().get(n).member() ? r.question().assumptions().stockpileMonths() : 0;
            for (int t = 0; t < r.years(); t++) {
                block.draft()
                        .lowerTo(block.stockColumn(n, t), r.masses().demand().get(r.target(), n, t) * months / 12);
            }
        }
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return List.of(Relaxation.of(id(), StockpileLimit::relax));
    }

    private static void relax(LevelModel model, ModelOverrides on) {
        ResolvedQuestion r = model.resolved();
        int m = r.target();
        Question.Assumptions assumed = r.question().assumptions();
        for (int t = 0; t < r.years(); t++) {
            double held =
                    r.ofPool(r.masses().stock(), m, t) + r.demandOutside(m, t) * assumed.relaxedStockpileMonths() / 12;
            double most =
                    Math.max(held / assumed.cutOffYears(), drawable(r, m, t)); // the study may let members hold more
            on.columnUpper(model.cut().drawColumn(m, t), most);
        }
    }
}
