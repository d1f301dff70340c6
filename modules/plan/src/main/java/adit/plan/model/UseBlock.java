package adit.plan.model;

import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.question.Chain;
import java.util.List;

/**
 * The variables of normal operation by node: activity, purchases from the supplier, exchange with
 * the pool of all places outside the supplier, and unserved demand. Families of limits bound them ({@link LimitFamily#onUse}).
 */
public final class UseBlock {

    private final ResolvedQuestion r;
    private final LinearModelDraft draft;
    private final CapacityExpansion expansion;
    private final UnitNodes unitNodes;
    private final double large;
    private final int[][] pool;
    private final int[][][] balance;
    private final int[][] activity;
    private final int[][][] in;
    private final int[][][] out;
    private final int[][][] buy;
    private final int[][][] unserved;
    private final int[][][] scrap;
    private final int[][] stock;

    UseBlock(ResolvedQuestion resolved, LinearModelDraft draft, CapacityExpansion expansion, List<LimitFamily> limits) {
        r = resolved;
        this.draft = draft;
        this.expansion = expansion;
        unitNodes = new UnitNodes(r);
        large = 2 * (new GrossRequirements(r).largest() + largestStock());
        int forms = r.chain().forms().size();
        int nodes = r.nodes().size();
        pool = new int[forms][r.years()];
        balance = new int[forms][nodes][r.years()];
        activity = new int[r.units().size()][r.years()];
        in = new int[forms][nodes][r.years()];
        out = new int[forms][nodes][r.years()];
        buy = new int[forms][nodes][r.years()];
        unserved = new int[forms][nodes][r.years()];
        scrap = new int[forms][nodes][r.years()];
        stock = new int[nodes][r.years()];
        for (int m = 0; m < forms; m++) {
            for (int t = 0; t < r.years(); t++) {
                addForm(m, t);
            }
        }
        for (int n = 0; n < nodes; n++) {
            for (int t = 0; t < r.years(); t++) {
                addStock(n, t);
            }
        }
        for (int u = 0; u < activity.length; u++) {
            for (int t = 0; t < r.years(); t++) {
                addActivity(u, t);
            }
        }
        for (int m = 0; m < forms; m++) {
            for (int n = 0; n < nodes; n++) {
                for (int t = 0; t < r.years(); t++) {
                    addOwnGoods(m, n, t);
                    limitPurchases(m, n, t);
                }
            }
        }
        limits.forEach(family -> family.onUse(this));
    }

    /** What members may hold at most together: so much can be bought in one year in addition to its use. */
    private double largestStock() {
        double sum = 0;
        for (int n = 0; n < r.nodes().size(); n++) {
            double largest = 0;
            for (int t = 0; t < r.years(); t++) {
                largest = Math.max(largest, r.masses().demand().get(r.target(), n, t));
            }
            sum += r.nodes().get(n).member() ? largest : 0;
        }
        return sum * r.question().assumptions().stockpileMonths() / 12;
    }

    private void addForm(int m, int t) {
        String at = r.chain().forms().get(m) + "/" + r.calendar(t);
        pool[m][t] = draft.atLeast(0, "plan/pool/" + at);
        for (int n = 0; n < r.nodes().size(); n++) {
            addNode(m, n, t);
        }
    }

    private void addNode(int m, int n, int t) {
        String at = r.chain().forms().get(m) + "/" + r.nodes().get(n).id() + "/" + r.calendar(t);
        double demand = r.masses().demand().get(m, n, t);
        int row = draft.atLeast(demand, "plan/balance/" + at);
        balance[m][n][t] = row;
        in[m][n][t] = flow(row, 1, draft.column(0, large, "plan/in/" + at));
        out[m][n][t] = flow(row, -1, draft.column(0, large, "plan/out/" + at));
        buy[m][n][t] = flow(row, 1, draft.column(0, buyable(m, t), "plan/buy/" + at));
        unserved[m][n][t] = flow(row, 1, draft.column(0, demand, "plan/unserved/" + at));
        scrap[m][n][t] = flow(row, 1, draft.limitedColumn("plan/scrap/" + at));
        draft.put(pool[m][t], out[m][n][t], 1);
        draft.put(pool[m][t], in[m][n][t], -1);
    }

    /** {@code k[n,t]}: stock of the target form in a member at the end of a year; the balance has {@code k[t−1] − k[t]}. */
    private void addStock(int n, int t) {
        int m = r.target();
        stock[n][t] = draft.limitedColumn("plan/stock/" + r.nodes().get(n).id() + "/" + r.calendar(t));
        draft.put(balance[m][n][t], stock[n][t], -1);
        if (t + 1 < r.years()) {
            draft.put(balance[m][n][t + 1], stock[n][t], 1);
        }
    }

    private int flow(int row, double factor, int column) {
        draft.put(row, column, factor);
        return column;
    }

    /** The most of a form that can be bought from the supplier: a bound that never binds, or 0. */
    private double buyable(int m, int t) {
        return r.canBuy(m, t) > 0 ? large : 0;
    }

    /** In a year in which the supplier bans exports for a time, only the rest of the year's use can be bought. */
    private void limitPurchases(int m, int n, int t) {
        if (buyable(m, t) > 0 && !r.canBuyAllYear(m, t)) {
            double part = r.canBuy(m, t);
            String at = r.chain().forms().get(m) + "/" + r.nodes().get(n).id() + "/" + r.calendar(t);
            int row = draft.atMost(part * r.masses().demand().get(m, n, t), "plan/bought/" + at);
            draft.put(row, buy[m][n][t], 1);
            for (int u : unitNodes.at(n)) {
                for (Chain.Part input :
                        r.chain().steps().get(r.units().get(u).step()).inputs()) {
                    if (input.form() == m) {
                        draft.put(row, activity[u][t], -part * input.amount());
                    }
                }
            }
        }
    }

    private void addActivity(int u, int t) {
        Unit unit = r.units().get(u);
        String at = unit.id() + "/" + r.calendar(t);
        boolean facility = unit.kind() == Unit.Kind.FACILITY;
        double upper = facility ? unit.facilityCapacity(t) : expansion.largestCapacity(unit);
        int n = unitNodes.of(u);
        Chain.Step step = r.chain().steps().get(unit.step());
        activity[u][t] = draft.column(0, upper, "plan/run/" + at);
        draft.put(balance[step.output()][n][t], activity[u][t], 1);
        step.inputs().forEach(part -> draft.put(balance[part.form()][n][t], activity[u][t], -part.amount()));
        unit.byProducts().forEach(part -> draft.put(balance[part.form()][n][t], activity[u][t], part.amount()));
        if (!facility) {
            int row = draft.atMost(0, "plan/capacity/" + at);
            draft.put(row, activity[u][t], 1);
            expansion.putCapacity(row, u, t, -1);
        }
    }

    /** Exports of a node were made or collected there: goods of the supplier are not passed on. */
    private void addOwnGoods(int m, int n, int t) {
        limitOutflow("plan/own-goods/", m, n, t, 1);
    }

    /** At most a part of what a node makes and collects of a form in a year leaves it. */
    public void limitOwnGoods(int m, int n, int t, double part) {
        limitOutflow("plan/leaves/", m, n, t, part);
    }

    private void limitOutflow(String name, int m, int n, int t, double part) {
        String at = r.chain().forms().get(m) + "/" + r.nodes().get(n).id() + "/" + r.calendar(t);
        int row = draft.atLeast(0, name + at);
        draft.put(row, out[m][n][t], -1);
        draft.put(row, scrap[m][n][t], part);
        for (int u : unitNodes.at(n)) {
            putOutput(row, r.units().get(u), m, activity[u][t], part);
        }
    }

    private void putOutput(int row, Unit unit, int m, int column, double factor) {
        if (r.chain().steps().get(unit.step()).output() == m) {
            draft.put(row, column, factor);
        }
        for (Chain.Part part : unit.byProducts()) {
            if (part.form() == m) {
                draft.put(row, column, factor * part.amount());
            }
        }
    }

    /** What members buy of the target form from the supplier, and what they do not get, is at most a share of their demand. */
    void limitShare(int t, double share) {
        int m = r.target();
        int row = draft.atMost(share * r.demandOfMembers(m, t), "plan/share-of-use/" + r.calendar(t));
        for (int n = 0; n < r.nodes().size(); n++) {
            if (r.nodes().get(n).member()) {
                draft.put(row, buy[m][n][t], 1);
                draft.put(row, unserved[m][n][t], 1);
            }
        }
    }

    public ResolvedQuestion resolved() {
        return r;
    }

    /** The model that is being built. */
    public LinearModelDraft draft() {
        return draft;
    }

    int poolRow(int m, int t) {
        return pool[m][t];
    }

    public int activityColumn(int u, int t) {
        return activity[u][t];
    }

    public int inColumn(int m, int n, int t) {
        return in[m][n][t];
    }

    public int outColumn(int m, int n, int t) {
        return out[m][n][t];
    }

    public int buyColumn(int m, int n, int t) {
        return buy[m][n][t];
    }

    public int unservedColumn(int m, int n, int t) {
        return unserved[m][n][t];
    }

    public int stockColumn(int n, int t) {
        return stock[n][t];
    }

    public int scrapColumn(int m, int n, int t) {
        return scrap[m][n][t];
    }
}
