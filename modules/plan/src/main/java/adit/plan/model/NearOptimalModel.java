package adit.plan.model;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSolution;
import adit.math.lp.ModelEdits;
import java.util.Collection;

/**
 * The plans of the least-cost model that cost at most a certain amount: its rows, and one more, {@code Σ cost·x ≤ most}. The reward for coverage is
 * not part of the cost.
 */
public final class NearOptimalModel {

    private final CostModel least;
    private final LinearModel model;

    /** @param most the largest cost, units of money */
    public NearOptimalModel(CostModel least, double most) {
        this.least = least;
        model = bounded(least, most);
    }

    private static LinearModel bounded(CostModel least, double most) {
        LinearModel from = least.model();
        LinearModel.Builder builder = LinearModel.builder();
        for (int i = 0; i < from.rows(); i++) {
            builder.row(from.rowLower(i), from.rowUpper(i));
        }
        int cost = builder.row(Double.NEGATIVE_INFINITY, most);
        for (int j = 0; j < from.columns(); j++) {
            int column = builder.column(from.lower(j), from.upper(j), 0);
            from.forEachInColumn(j, (row, value) -> builder.coefficient(row, column, value));
            if (isCost(least, j)) {
                builder.coefficient(cost, column, from.cost(j));
            }
        }
        return builder.columnNames(from::columnName)
                .rowNames(i -> i == cost ? "cost" : from.rowName(i))
                .build();
    }

    private static boolean isCost(CostModel least, int column) {
        for (int t = 0; t < least.resolved().years(); t++) {
            if (least.phi(t) == column) {
                return false;
            }
        }
        return true;
    }

    /** Cost of a plan, units of money. */
    public static double cost(CostModel least, LpSolution plan) {
        double cost = 0;
        for (int j = 0; j < least.model().columns(); j++) {
            cost += isCost(least, j) ? least.model().cost(j) * plan.x(j) : 0;
        }
        return cost;
    }

    public LinearModel model() {
        return model;
    }

    /** Sets the objective {@code min sign · Σ_u Σ_t y[u,t]} over some units; all other costs are 0 again after {@code sign} 0. */
    public void count(Collection<Integer> units, double sign, ModelEdits on) {
        for (int u : units) {
            for (int t = 0; t < least.resolved().years(); t++) {
                on.setCost(least.expansion().startColumn(u, t), sign);
            }
        }
    }

    /** The part of a project that starts within the horizon: {@code Σ_t y[u,t]}. */
    public double started(int u, LpSolution plan) {
        double started = 0;
        for (int t = 0; t < least.resolved().years(); t++) {
            started += plan.x(least.expansion().startColumn(u, t));
        }
        return started;
    }
}
