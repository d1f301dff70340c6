package adit.plan;

import adit.math.lp.LinearModel;
import java.util.function.ToIntFunction;

/**
 * The model of least cost: one operating block in which every member is a node of its own and may buy from the supplier,
 * and, if there are targets, the cut-off block on the same capacities. Masses and money are in the units of
 * {@link Resolved#scale}.
 */
final class CostModel {

    /**
     * Reward for full coverage in a year, as a part of the value of all demand not served: too little to build for, enough
     * that the years before the targets show what the plan's capacities could cover. Where that has no value, the highest
     * price counts, and at least 1 US$ per ton. Not part of the cost.
     */
    private static final double REWARD = 1e-7;

    private final double slack;
    private final Resolved r;
    private final Draft draft = new Draft();
    private final Discount discount;
    private final Expansion expansion;
    private final PooledBlock cut;
    private final UseBlock use;
    private final LinearModel model;
    private final int[] phi;

    /**
     * @param starts number of the first year in which a target holds; {@code r.years()} for a plan without targets
     * @param slack by how much a target may be missed: the shortfall that the verdict found and counted as none
     */
    CostModel(Resolved resolved, ToIntFunction<Target> starts, double slack) {
        this.slack = slack;
        r = resolved;
        discount = Discount.of(r);
        expansion = new Expansion(
                r, draft, (unit, t) -> unit.size() * r.scale().price(unit.capitalCost()) * discount.capital(t));
        cut = new PooledBlock(r, draft, expansion, true);
        use = new UseBlock(r, draft, expansion, discount);
        phi = new int[r.years()];
        for (int t = 0; t < r.years(); t++) {
            addCoverage(t, starts);
            addStock(t);
            addShare(t, starts);
        }
        model = draft.minimise();
    }

    private void addCoverage(int t, ToIntFunction<Target> starts) {
        double least = 0;
        for (Target target : r.question().targets()) {
            if (target instanceof Target.Coverage coverage && t >= starts.applyAsInt(target)) {
                least = Math.max(least, coverage.level() - slack);
            }
        }
        int m = r.target();
        phi[t] = draft.column(least, 1, -reward(t), "coverage/" + r.calendar(t));
        for (int n = 0; n < r.nodes().size(); n++) {
            draft.put(cut.row(m, n, t), phi[t], -r.demand().get(m, n, t));
        }
    }

    private double reward(int t) {
        double unserved = r.question().assumptions().unservedValue();
        double value = unserved > 0 ? unserved : Math.max(1, Scale.dearest(r));
        return REWARD * r.scale().price(value) * r.demandOutside(r.target(), t);
    }

    /** Stocks of members are taken from their own supply; a cut-off draws a fixed share of all stocks per year. */
    private void addStock(int t) {
        Question.Assumptions assumed = r.question().assumptions();
        int m = r.target();
        int draw = draft.atMost(
                r.stock().get(m) / assumed.cutOffYears(), RowTag.Family.DRAW, m, t, "draw-of-stock/" + r.calendar(t));
        draft.put(draw, cut.drawColumn(m, t), 1);
        for (int n = 0; n < r.nodes().size(); n++) {
            draft.put(draw, use.stockColumn(n, t), -1.0 / assumed.cutOffYears());
        }
    }

    private void addShare(int t, ToIntFunction<Target> starts) {
        for (Target target : r.question().targets()) {
            if (target instanceof Target.Share share && t >= starts.applyAsInt(target)) {
                use.limitShare(t, share.level() + slack);
            }
        }
    }

    Resolved resolved() {
        return r;
    }

    LinearModel model() {
        return model;
    }

    Expansion expansion() {
        return expansion;
    }

    PooledBlock cut() {
        return cut;
    }

    UseBlock use() {
        return use;
    }

    int phi(int t) {
        return phi[t];
    }
}
