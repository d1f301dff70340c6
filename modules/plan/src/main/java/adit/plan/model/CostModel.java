package adit.plan.model;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSolution;
import adit.math.lp.ModelEditor;
import adit.math.lp.ModelEdits;
import adit.plan.resolve.ResolvedQuestion;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The model of the least-cost plan: one operating block in which every member is a node of its own and may buy from the supplier,
 * and, if there are targets, the cut-off block on the same capacities. Masses and money are in the units of
 * {@link ResolvedQuestion#scale}.
 */
public final class CostModel {

    private final double slack;
    private final ResolvedQuestion r;
    private final LinearModelDraft draft = new LinearModelDraft();
    private final CapacityExpansion expansion;
    private final PooledBlock cut;
    private final UseBlock use;
    private final LinearModel model;
    private final int[] phi;

    /**
     * @param starts number of the first year in which a target holds; {@code r.years()} for a plan without targets
     * @param slack by how much a target may be missed: the shortfall that the verdict found and counted as none
     * @param limits families of limits, in the order of their rows
     */
    public CostModel(ResolvedQuestion resolved, ToIntFunction<Target> starts, double slack, List<LimitFamily> limits) {
        this.slack = slack;
        r = resolved;
        expansion = new CapacityExpansion(r, draft, limits);
        cut = new PooledBlock(r, draft, expansion, true, limits);
        use = new UseBlock(r, draft, expansion, limits);
        phi = new int[r.years()];
        for (int t = 0; t < r.years(); t++) {
            addCoverage(t, starts);
            addStock(t);
            addShare(t, starts);
        }
        model = withObjective(draft.minimise(), new LeastCostObjective());
    }

    /** The same matrix and bounds with the costs of another world. */
    private CostModel(CostModel same, ResolvedQuestion costs) {
        slack = same.slack;
        r = costs;
        expansion = same.expansion;
        cut = same.cut;
        use = same.use;
        phi = same.phi;
        model = withObjective(same.model, new LeastCostObjective());
    }

    /**
     * The same model with the costs and prices of a world that differs in nothing else.
     *
     * @throws IllegalArgumentException if its masses are in other units
     */
    public CostModel withCosts(ResolvedQuestion other) {
        if (other.scale().mass() != r.scale().mass()) {
            throw new IllegalArgumentException("another world: masses in units of "
                    + other.scale().mass() + " t instead of " + r.scale().mass());
        }
        return new CostModel(this, other);
    }

    /** The cost alone: the reward for coverage is taken out of the objective. */
    public void dropReward(ModelEdits on) {
        for (int column : phi) {
            on.setCost(column, 0);
        }
    }

    private LinearModel withObjective(LinearModel matrix, Objective<CostModel> objective) {
        ModelEditor editor = new ModelEditor(matrix);
        objective.set(this, new ModelOverrides(matrix, editor));
        return editor.toModel();
    }

    private void addCoverage(int t, ToIntFunction<Target> starts) {
        double least = 0;
        for (Target target : r.question().targets()) {
            if (target instanceof Target.Coverage coverage && t >= starts.applyAsInt(target)) {
                least = Math.max(least, coverage.level() - slack);
            }
        }
        int m = r.target();
        phi[t] = draft.column(least, 1, "coverage/" + r.calendar(t));
        for (int n = 0; n < r.nodes().size(); n++) {
            draft.put(cut.row(m, n, t), phi[t], -r.masses().demand().get(m, n, t));
        }
    }

    /** Stocks of members are taken from their own supply; a cut-off draws a fixed share of all stocks per year. */
    private void addStock(int t) {
        Question.Assumptions assumed = r.question().assumptions();
        int m = r.target();
        int draw = draft.atMost(
                r.ofPool(r.masses().stock(), m, t) / assumed.cutOffYears(), "draw-of-stock/" + r.calendar(t));
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

    /** By how much a target may be missed: a shortfall that counts as none. */
    public double slack() {
        return slack;
    }

    /** Present value of a plan, million US$, without the reward for coverage. */
    public double cost(LpSolution plan) {
        double cost = 0;
        for (int j = 0; j < model.columns(); j++) {
            cost += model.cost(j) * plan.x(j);
        }
        for (int column : phi) {
            cost -= model.cost(column) * plan.x(column);
        }
        return cost * r.scale().money();
    }

    public ResolvedQuestion resolved() {
        return r;
    }

    public LinearModel model() {
        return model;
    }

    public CapacityExpansion expansion() {
        return expansion;
    }

    public PooledBlock cut() {
        return cut;
    }

    public UseBlock use() {
        return use;
    }

    public int phi(int t) {
        return phi[t];
    }
}
