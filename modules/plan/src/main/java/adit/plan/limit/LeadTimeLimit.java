package adit.plan.limit;

import adit.plan.model.CapacityExpansion;
import adit.plan.model.LevelModel;
import adit.plan.model.LimitFamily;
import adit.plan.model.ModelOverrides;
import adit.plan.model.Relaxation;
import adit.plan.model.ShadowPrices;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.result.PlanResult.ShadowPrice;
import java.util.ArrayList;
import java.util.List;

/** Lead times: {@code y[u,t] = 0 for t < e[u]}. Relaxed, every project and further plant can start in the first year. */
final class LeadTimeLimit implements LimitFamily {

    @Override
    public String id() {
        return "lead-times";
    }

    @Override
    public void onUnit(CapacityExpansion starts, int u) {
        ResolvedQuestion r = starts.resolved();
        for (int t = 0; t < yearsTooEarly(r, u); t++) {
            starts.draft().lowerTo(starts.startColumn(u, t), 0);
        }
    }

    private static int yearsTooEarly(ResolvedQuestion r, int u) {
        return Math.min(r.units().get(u).schedule().earliest(), r.years());
    }

    @Override
    public List<Relaxation> relaxations(ResolvedQuestion r) {
        return List.of(Relaxation.of(id(), LeadTimeLimit::relax));
    }

    private static void relax(LevelModel model, ModelOverrides on) {
        ResolvedQuestion r = model.resolved();
        CapacityExpansion starts = model.expansion();
        for (int u = 0; u < r.units().size(); u++) {
            if (r.units().get(u).kind() != Unit.Kind.FACILITY) {
                for (int t = 0; t < yearsTooEarly(r, u); t++) {
                    on.columnUpper(
                            starts.startColumn(u, t),
                            starts.largestStart(r.units().get(u)));
                }
            }
        }
    }

    /** A part of a project that could start one year earlier than status and lead time allow. */
    @Override
    public List<ShadowPrice> shadowPrices(ShadowPrices duals) {
        ResolvedQuestion r = duals.resolved();
        List<ShadowPrice> prices = new ArrayList<>();
        for (int u = 0; u < r.units().size(); u++) {
            Unit unit = r.units().get(u);
            int before = unit.schedule().earliest() - 1;
            if (unit.kind() == Unit.Kind.PROJECT && before >= 0 && before < r.years()) {
                prices.add(priceOfStart(duals, u, before));
            }
        }
        return prices;
    }

    private static ShadowPrice priceOfStart(ShadowPrices duals, int u, int before) {
        Unit unit = duals.resolved().units().get(u);
        double points = duals.pointsOfColumn(duals.model().expansion().startColumn(u, before));
        double amount = Math.min(unit.size(), duals.amountFor(duals.output(unit)));
        double part = points * amount / unit.size();
        return duals.price("start", unit.id(), unit.name(), before, amount, part);
    }
}
