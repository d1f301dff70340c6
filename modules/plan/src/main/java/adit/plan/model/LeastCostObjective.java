package adit.plan.model;

import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Scale;
import adit.plan.resolve.Unit;

/**
 * Present value in units of money of {@link ResolvedQuestion#scale}, of the first year: {@code Σ capital·size·y + running·a + freight·in +
 * (price·(1+tariff)+freight)·buy + value·unserved}, and a small reward for coverage.
 */
final class LeastCostObjective implements Objective<CostModel> {

    /**
     * Reward for full coverage in a year, as a part of the value of all demand not served: too little to build for, enough
     * that the years before the targets show what the plan's capacities could cover. Where that has no value, the highest
     * price counts, and at least 1 US$ per ton. Not part of the cost.
     */
    private static final double REWARD = 1e-7;

    @Override
    public void set(CostModel model, ModelOverrides on) {
        ResolvedQuestion r = model.resolved();
        Discount discount = Discount.of(r);
        for (int t = 0; t < r.years(); t++) {
            for (int u = 0; u < r.units().size(); u++) {
                setUnit(model, discount, u, t, on);
            }
            for (int m = 0; m < r.chain().forms().size(); m++) {
                for (int n = 0; n < r.nodes().size(); n++) {
                    setFlows(model, discount, m, n, t, on);
                }
            }
            on.cost(model.phi(t), -reward(r, t));
        }
    }

    private static void setUnit(CostModel model, Discount discount, int u, int t, ModelOverrides on) {
        ResolvedQuestion r = model.resolved();
        Unit unit = r.units().get(u);
        int start = model.expansion().startColumn(u, t);
        if (start >= 0) {
            on.cost(start, unit.size() * r.scale().price(unit.costs().capital()) * discount.capital(t));
        }
        on.cost(model.use().activityColumn(u, t), cost(r, unit.costs().running(), discount, t));
    }

    private static void setFlows(CostModel model, Discount discount, int m, int n, int t, ModelOverrides on) {
        ResolvedQuestion r = model.resolved();
        UseBlock use = model.use();
        on.cost(use.inColumn(m, n, t), cost(r, r.prices().freight().get(m), discount, t));
        on.cost(use.buyColumn(m, n, t), cost(r, priceDelivered(r, m, n), discount, t));
        double unserved = r.question().assumptions().unservedValue();
        on.cost(use.unservedColumn(m, n, t), cost(r, unserved, discount, t));
    }

    private static double priceDelivered(ResolvedQuestion r, int m, int n) {
        double tariff = r.nodes().get(n).member() ? r.tariff(m) : 0;
        return r.prices().purchase().get(m) * (1 + tariff)
                + r.prices().freight().get(m);
    }

    /** Present value of US$ per ton in year {@code t}; 0 if there is no price. */
    private static double cost(ResolvedQuestion r, double dollars, Discount discount, int t) {
        return Double.isNaN(dollars) ? 0 : r.scale().price(dollars) * discount.factor(t);
    }

    private static double reward(ResolvedQuestion r, int t) {
        double unserved = r.question().assumptions().unservedValue();
        double value = unserved > 0 ? unserved : Math.max(1, Scale.dearest(r));
        return REWARD * r.scale().price(value) * r.demandOutside(r.target(), t);
    }
}
