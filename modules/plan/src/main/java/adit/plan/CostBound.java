package adit.plan;

import adit.math.lp.Basis;
import adit.math.lp.DualBound;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.ModelEditor;
import adit.math.lp.Start;
import adit.plan.model.CostModel;
import adit.plan.resolve.Scale;
import adit.plandata.result.Proof;
import adit.plandata.result.Proof.Amount;
import adit.plandata.result.Proof.Multiplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What no plan costs less than: the multipliers of the rows for the cost alone, without the reward for coverage, and with a plan of that cost both
 * sides. In tons, parts, shares and million US$.
 *
 * @param model whose rows have the multipliers
 * @param least lower bound on the cost, million US$
 * @param rows multipliers, million US$ per unit of the row; zeros are left out
 */
record CostBound(CostModel model, double least, List<Multiplier> rows) {

    /** A plan is left out of its numbers below this part of a unit of the model, far below what a row may be violated by. */
    private static final double NOISE = 1e-12;

    /** Costs that differ by less than this part are the same. */
    private static final double SAME = 1e-9;

    /** Solves once more, in a session of its own, from the basis of the least-cost plan. */
    static CostBound of(CostModel model, Basis basis, LpSolver solver) {
        ModelEditor editor = new ModelEditor(model.model());
        model.dropReward(editor);
        try (LpSession session = solver.open(editor.toModel())) {
            session.setBasis(basis);
            LpSolution solution = session.solve(Start.WARM_COSTS).optimum("the least cost");
            return of(model, session.model(), solution);
        }
    }

    private static CostBound of(CostModel model, LinearModel costs, LpSolution solution) {
        double[] duals = solution.copyRowDual();
        for (int i = 0; i < duals.length; i++) {
            duals[i] = isIdle(model, costs.rowName(i)) ? 0 : duals[i];
        }
        double bound = DualBound.of(costs, duals).value();
        return new CostBound(model, bound * model.resolved().scale().money(), multipliers(model, duals));
    }

    private static List<Multiplier> multipliers(CostModel model, double[] duals) {
        LinearModel linear = model.model();
        Scale scale = model.resolved().scale();
        List<Multiplier> rows = new ArrayList<>();
        for (int i = 0; i < linear.rows(); i++) {
            if (duals[i] != 0) {
                String row = linear.rowName(i);
                rows.add(new Multiplier(row, duals[i] * scale.money() / scale.ofRow(row)));
            }
        }
        return rows;
    }

    /**
     * With a plan that is stated elsewhere, in the portfolio.
     *
     * @param from first calendar year in which targets hold
     * @param cost of that plan, million US$
     */
    Proof withTargets(int from, double cost) {
        List<Amount> missed = model.slack() > 0 ? List.of(new Amount(Proof.SHORTFALL, model.slack())) : List.of();
        return new Proof(Proof.COST, "", from, least, Optional.of(cost), rows, missed);
    }

    /**
     * With a plan, whose cost is stated in million US$. Its coverage, for which it has a reward, is left out unless it costs more than the least: then the
     * reward explains it.
     */
    Proof withoutTargets(LpSolution plan, double cost) {
        int from = model.resolved().question().firstYear();
        boolean rewarded = cost - least > SAME * Math.abs(cost);
        return new Proof(Proof.COST, Proof.TARGETS, from, least, Optional.of(cost), rows, amounts(plan, rewarded));
    }

    private List<Amount> amounts(LpSolution plan, boolean all) {
        LinearModel linear = model.model();
        List<Amount> amounts = new ArrayList<>();
        for (int j = 0; j < linear.columns(); j++) {
            String column = linear.columnName(j);
            if (Math.abs(plan.x(j)) > NOISE && (all || !isIdle(model, column))) {
                double size = model.resolved().scale().ofColumn(column);
                amounts.add(new Amount(column, plan.x(j) * size));
            }
        }
        return amounts;
    }

    /**
     * A row or column of the cut-off block in a year in which no coverage is asked for: there nothing has to move, so that multipliers of 0 give as
     * good a bound.
     */
    private static boolean isIdle(CostModel model, String key) {
        boolean cut = key.startsWith("cut/") || key.startsWith("draw-of-stock/") || key.startsWith("coverage/");
        int year = cut ? Integer.parseInt(key.substring(key.lastIndexOf('/') + 1)) : 0;
        return cut
                && model.model()
                                .lower(model.phi(
                                        year - model.resolved().question().firstYear()))
                        == 0;
    }
}
