package adit.plan;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.SolverException;
import adit.math.lp.Start;
import adit.plan.model.CostModel;
import adit.plan.model.ShownPlanRule;
import adit.world.World;

/**
 * The plan shown: of all plans of the least cost the one that a stated rule chooses ({@link ShownPlanRule}). A column or row with a multiplier is
 * at the same bound in every plan of the least cost; what is left are those plans, over which the next objective is minimised.
 */
final class ShownPlan {

    /** Multipliers below this are 0: in the models of the shipped studies they are either below 10⁻¹⁴ or above 10⁻⁸. */
    private static final double NONE = 1e-11;

    /** Costs that differ by less than this part are the same. */
    private static final double SAME = 1e-8;

    private final LpSession session;

    private ShownPlan(LpSession session) {
        this.session = session;
    }

    /** Chooses among the plans that cost as little as the one found; the session has just found it. */
    static LpSolution among(CostModel model, World world, LpSession session, LpSolution cheapest) {
        ShownPlan shown = new ShownPlan(session);
        LpSolution plan = cheapest;
        for (double[] weights : new ShownPlanRule(model, world).objectives()) {
            shown.keep(plan);
            for (int j = 0; j < weights.length; j++) {
                session.setCost(j, weights[j]);
            }
            plan = session.solve(Start.WARM_COSTS).optimum("the plan shown");
        }
        requireCost(model, plan, cheapest);
        return plan;
    }

    private static void requireCost(CostModel model, LpSolution plan, LpSolution cheapest) {
        double least = model.cost(cheapest);
        if (Math.abs(model.cost(plan) - least) > SAME * Math.max(1, Math.abs(least))) {
            throw new SolverException("the plan shown does not have the least cost");
        }
    }

    /** Leaves only the plans that are as good as this one. */
    private void keep(LpSolution plan) {
        LinearModel model = session.model();
        for (int j = 0; j < model.columns(); j++) {
            if (Math.abs(plan.reducedCost(j)) > NONE) {
                double at = nearest(plan.x(j), model.lower(j), model.upper(j));
                session.setColumnBounds(j, at, at);
            }
        }
        for (int i = 0; i < model.rows(); i++) {
            if (Math.abs(plan.rowDual(i)) > NONE) {
                double at = nearest(plan.rowActivity(i), model.rowLower(i), model.rowUpper(i));
                session.setRowBounds(i, at, at);
            }
        }
    }

    private static double nearest(double value, double lower, double upper) {
        return value - lower <= upper - value ? lower : upper;
    }
}
