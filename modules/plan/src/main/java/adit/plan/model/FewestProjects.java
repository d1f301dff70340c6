package adit.plan.model;

import adit.plan.resolve.Unit;

/**
 * Of the plans that reach a level, one that uses named projects as little as possible: {@code min Σ_u Σ_t y[u,t]}. A project that it leaves out is
 * not needed for the level.
 *
 * @param of what the level is of
 * @param level the least coverage, or the largest share or shortfall, from 0 to 1
 */
public record FewestProjects(LevelObjective of, double level) implements Objective<LevelModel> {

    @Override
    public void set(LevelModel model, ModelOverrides on) {
        of.set(model, on);
        int column = of.column(model);
        on.cost(column, 0);
        if (of.sign() > 0) {
            on.columnLower(column, Math.max(0, level));
        } else {
            on.columnUpper(column, Math.min(1, level));
        }
        for (int u = 0; u < model.resolved().units().size(); u++) {
            if (model.resolved().units().get(u).kind() == Unit.Kind.PROJECT) {
                for (int t = 0; t < model.resolved().years(); t++) {
                    on.cost(model.expansion().startColumn(u, t), -1);
                }
            }
        }
    }
}
