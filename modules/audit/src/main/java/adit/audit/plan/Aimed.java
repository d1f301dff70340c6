package adit.audit.plan;

import adit.math.lp.LinearModel;

/** A copy of a model with the costs and the bounds of rows of one aim. */
final class Aimed {

    private final LinearModel base;
    private final EquationModel keys;
    private final double[] cost;
    private final double[] least;

    Aimed(LinearModel base, EquationModel keys) {
        this.base = base;
        this.keys = keys;
        cost = new double[base.columns()];
        least = base.copyRowLower();
    }

    void maximise(String column, double factor) {
        cost[keys.column(column)] = factor;
    }

    void atLeast(String row, double level) {
        least[keys.row(row)] = level;
    }

    LinearModel model() {
        return base.withRowBounds(least, base.copyRowUpper()).withObjective(cost, true);
    }
}
