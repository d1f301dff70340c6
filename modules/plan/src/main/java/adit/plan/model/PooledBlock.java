package adit.plan.model;

import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Unit;
import adit.plandata.question.Chain;
import java.util.List;

/**
 * One copy of the operating variables in which all places outside the supplier trade with a pool, form by form. A place
 * that bans the export of a form has its own balance for it, which takes from the pool and adds nothing to it.
 *
 * <p>The cut-off block is such a copy without purchases from the supplier; for the share of use bought, another one has
 * them. Families of limits bound its supplies and activities ({@link LimitFamily#onPool}).
 */
public final class PooledBlock {

    private final ResolvedQuestion r;
    private final LinearModelDraft draft;
    private final CapacityExpansion expansion;
    private final UnitNodes unitNodes;
    private final boolean cutOff;
    private final String name;
    private final double large;
    private final int[][] balance;
    private final int[][][] ownBalance;
    private final int[][] activity;
    private final int[][] capacityRow;
    private final int[][] free;
    private final int[][] freeStep;
    private final int[][] draw;
    private final int[][] scrap;
    private final int[][] buy;
    private final int[][][] inflow;
    private final int[][][] outflow;

    PooledBlock(
            ResolvedQuestion resolved,
            LinearModelDraft draft,
            CapacityExpansion expansion,
            boolean cutOff,
            List<LimitFamily> limits) {
        r = resolved;
        this.draft = draft;
        this.expansion = expansion;
        unitNodes = new UnitNodes(r);
        this.cutOff = cutOff;
        name = cutOff ? "cut" : "use";
        large = 2 * new GrossRequirements(resolved).largest();
        int forms = r.chain().forms().size();
        balance = new int[forms][r.years()];
        ownBalance = new int[forms][r.nodes().size()][];
        inflow = new int[forms][r.nodes().size()][];
        outflow = new int[forms][r.nodes().size()][];
        activity = new int[r.units().size()][r.years()];
        capacityRow = new int[r.units().size()][r.years()];
        free = new int[forms][r.years()];
        freeStep = new int[r.chain().steps().size()][r.years()];
        draw = new int[forms][r.years()];
        scrap = new int[forms][r.years()];
        buy = new int[forms][r.years()];
        addBalances();
        addUnits();
        addFreeSteps();
        limitPurchases();
        limits.forEach(family -> family.onPool(this));
    }

    private void addBalances() {
        for (int m = 0; m < balance.length; m++) {
            for (int t = 0; t < r.years(); t++) {
                addBalance(m, t);
            }
        }
        r.bans().byNode().keySet().forEach(ban -> addOwnBalance(ban.form(), ban.node()));
    }

    private void addBalance(int m, int t) {
        String at = r.chain().forms().get(m) + "/" + r.calendar(t);
        balance[m][t] = draft.atLeast(0, name + "/balance/" + at);
        free[m][t] = supply(m, t, draft.limitedColumn(name + "/free/" + at));
        scrap[m][t] = supply(m, t, draft.limitedColumn(name + "/scrap/" + at));
        draw[m][t] = supply(m, t, draft.limitedColumn(name + "/draw/" + at));
        buy[m][t] = supply(m, t, draft.column(0, buyable(m, t), name + "/buy/" + at));
    }

    private int supply(int m, int t, int column) {
        draft.put(balance[m][t], column, 1);
        return column;
    }

    /** Possible purchases from the supplier: none in a cut-off, without a price, or under its ban. */
    private double buyable(int m, int t) {
        boolean no = cutOff || m == r.target() || r.canBuy(m, t) == 0;
        return no ? 0 : large;
    }

    /** In a year in which the supplier bans exports for a time, only the rest of the year's use can be bought. */
    private void limitPurchases() {
        for (int m = 0; m < balance.length; m++) {
            for (int t = 0; t < r.years(); t++) {
                if (buyable(m, t) > 0 && !r.canBuyAllYear(m, t)) {
                    int row = draft.atMost(
                            0, name + "/bought/" + r.chain().forms().get(m) + "/" + r.calendar(t));
                    draft.put(row, buy[m][t], 1);
                    putIntake(row, m, t, -r.canBuy(m, t));
                }
            }
        }
    }

    /** Adds {@code factor} times what units and unlimited steps take of a form to a row. */
    private void putIntake(int row, int m, int t, double factor) {
        for (int u = 0; u < activity.length; u++) {
            int step = r.units().get(u).step();
            putPart(row, r.chain().steps().get(step).inputs(), m, activity[u][t], factor);
        }
        for (int p = 0; p < freeStep.length; p++) {
            putPart(row, r.chain().steps().get(p).inputs(), m, freeStep[p][t], factor);
        }
    }

    private void putPart(int row, List<Chain.Part> parts, int m, int column, double factor) {
        for (Chain.Part part : parts) {
            if (part.form() == m) {
                draft.put(row, column, factor * part.amount());
            }
        }
    }

    /** Adds {@code factor} times what the units of a node make of a form, as main output or by-product, to a row. */
    public void putOutput(int row, int m, int n, int t, double factor) {
        for (int u : unitNodes.at(n)) {
            Unit unit = r.units().get(u);
            if (r.chain().steps().get(unit.step()).output() == m) {
                draft.put(row, activity[u][t], factor);
            }
            putPart(row, unit.byProducts(), m, activity[u][t], factor);
        }
    }

    private void addOwnBalance(int m, int n) {
        ownBalance[m][n] = new int[r.years()];
        inflow[m][n] = new int[r.years()];
        outflow[m][n] = new int[r.years()];
        for (int t = 0; t < r.years(); t++) {
            String at = r.chain().forms().get(m) + "/" + r.nodes().get(n).id() + "/" + r.calendar(t);
            ownBalance[m][n][t] = draft.atLeast(0, name + "/balance/" + at);
            int in = draft.column(0, large, name + "/in/" + at);
            draft.put(ownBalance[m][n][t], in, 1);
            draft.put(balance[m][t], in, -1);
            inflow[m][n][t] = in;
            outflow[m][n][t] = draft.column(0, large, name + "/out/" + at);
            draft.put(ownBalance[m][n][t], outflow[m][n][t], -1);
            draft.put(balance[m][t], outflow[m][n][t], 1);
        }
    }

    private void addUnits() {
        for (int u = 0; u < r.units().size(); u++) {
            for (int t = 0; t < r.years(); t++) {
                addActivity(u, t);
            }
        }
    }

    private void addActivity(int u, int t) {
        Unit unit = r.units().get(u);
        String at = unit.id() + "/" + r.calendar(t);
        activity[u][t] = draft.column(0, largestActivity(u, t), name + "/run/" + at);
        Chain.Step step = r.chain().steps().get(unit.step());
        int n = unitNodes.of(u);
        draft.put(row(step.output(), n, t), activity[u][t], 1);
        step.inputs().forEach(part -> draft.put(row(part.form(), n, t), activity[u][t], -part.amount()));
        unit.byProducts().forEach(part -> draft.put(row(part.form(), n, t), activity[u][t], part.amount()));
        capacityRow[u][t] = -1;
        if (unit.kind() != Unit.Kind.FACILITY) {
            capacityRow[u][t] = draft.atMost(0, name + "/capacity/" + at);
            draft.put(capacityRow[u][t], activity[u][t], 1);
            expansion.putCapacity(capacityRow[u][t], u, t, -1);
        }
    }

    /** Capacity of a facility; for the others a bound that lets the capacity row bind first. */
    public double largestActivity(int u, int t) {
        Unit unit = r.units().get(u);
        return unit.kind() == Unit.Kind.FACILITY ? unit.facilityCapacity(t) : expansion.largestCapacity(unit);
    }

    private void addFreeSteps() {
        for (int p = 0; p < freeStep.length; p++) {
            Chain.Step step = r.chain().steps().get(p);
            for (int t = 0; t < r.years(); t++) {
                int j = draft.limitedColumn(name + "/free-step/" + step.id() + "/" + r.calendar(t));
                freeStep[p][t] = j;
                draft.put(balance[step.output()][t], j, 1);
                for (Chain.Part part : step.inputs()) {
                    draft.put(balance[part.form()][t], j, -part.amount());
                }
                for (Chain.Part part : step.byProducts()) {
                    draft.put(balance[part.form()][t], j, part.amount());
                }
            }
        }
    }

    /** The balance of a form at a node: its own if it bans exports, otherwise that of the pool. */
    public int row(int m, int n, int t) {
        return ownBalance[m][n] == null ? balance[m][t] : ownBalance[m][n][t];
    }

    int poolRow(int m, int t) {
        return balance[m][t];
    }

    public int activityColumn(int u, int t) {
        return activity[u][t];
    }

    /** Row {@code activity ≤ capacity}; -1 for facilities, whose capacity is the bound of the activity. */
    int capacityRow(int u, int t) {
        return capacityRow[u][t];
    }

    public int freeColumn(int m, int t) {
        return free[m][t];
    }

    public int freeStepColumn(int p, int t) {
        return freeStep[p][t];
    }

    public int drawColumn(int m, int t) {
        return draw[m][t];
    }

    public int scrapColumn(int m, int t) {
        return scrap[m][t];
    }

    int buyColumn(int m, int t) {
        return buy[m][t];
    }

    /** Column by which a place that bans exports takes from the pool; -1 where there is no ban. */
    public int inflowColumn(int m, int n, int t) {
        return inflow[m][n] == null ? -1 : inflow[m][n][t];
    }

    /** Column by which a place that bans exports would give to the pool; only where there is a ban. */
    public int outflowColumn(int m, int n, int t) {
        return outflow[m][n][t];
    }

    public ResolvedQuestion resolved() {
        return r;
    }

    /** The model that is being built. */
    public LinearModelDraft draft() {
        return draft;
    }

    public CapacityExpansion expansion() {
        return expansion;
    }

    /** {@code cut} or {@code use}, at the beginning of the names of its rows and columns. */
    public String name() {
        return name;
    }

    /** True if the supplier's exports of every form are zero in this block. */
    public boolean cutOff() {
        return cutOff;
    }

    /** A bound that never binds, t/y. */
    public double large() {
        return large;
    }
}
