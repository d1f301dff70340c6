package adit.plan;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSolution;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.resolve.Scale;
import adit.plandata.result.Proof;
import adit.plandata.result.Proof.Amount;
import adit.plandata.result.Proof.Multiplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Both sides of a level, from one solution: the multipliers of the rows, and the values of the columns without the years that the level does not
 * need. In tons, parts, shares and million US$.
 */
final class Certificate {

    /** A plan is left out of its numbers below this part of a unit of the model, far below what a row may be violated by. */
    private static final double NOISE = 1e-12;

    private final LevelModel model;
    private final LevelObjective objective;
    private final Scale scale;
    private final LpSolution solution;

    /**
     * @param objective what was solved
     * @param solution optimal for it, perhaps with a family of limits relaxed
     */
    Certificate(LevelModel model, LevelObjective objective, LpSolution solution) {
        this.model = model;
        this.objective = objective;
        this.solution = solution;
        scale = model.resolved().scale();
    }

    /** The level, from 0 to 1. */
    double level() {
        return objective.sign() * solution.objective() + 0.0; // a level of −0 is 0
    }

    /** Bound and plan. */
    Proof both(String relaxed) {
        return proof(relaxed, Optional.of(level()), rows(), amounts());
    }

    /** Only the bound. */
    Proof bound(String relaxed) {
        return proof(relaxed, Optional.empty(), rows(), List.of());
    }

    /** Only the plan: for a shortfall of 0 there is no better bound than 0. */
    Proof plan(String relaxed) {
        Optional<Double> attained = Optional.of(level());
        return proof(relaxed, attained, List.of(), List.of()).with(0, attained, List.of(), amounts());
    }

    private Proof proof(String relaxed, Optional<Double> attained, List<Multiplier> rows, List<Amount> amounts) {
        int year = model.resolved().calendar(objective.from());
        return new Proof(objective.code(), relaxed, year, level(), attained, rows, amounts);
    }

    private List<Multiplier> rows() {
        LinearModel linear = model.model();
        List<Multiplier> rows = new ArrayList<>();
        for (int i = 0; i < linear.rows(); i++) {
            double dual = solution.rowDual(i);
            if (dual != 0) {
                String row = linear.rowName(i);
                rows.add(new Multiplier(row, dual / scale.ofRow(row)));
            }
        }
        return rows;
    }

    private List<Amount> amounts() {
        LinearModel linear = model.model();
        List<Amount> amounts = new ArrayList<>();
        for (int j = 0; j < linear.columns(); j++) {
            String column = linear.columnName(j);
            double value = isIdle(column) ? idle(column) : solution.x(j);
            if (Math.abs(value) > NOISE) {
                amounts.add(new Amount(column, value * scale.ofColumn(column)));
            }
        }
        return amounts;
    }

    /** A column of a year that the objective does not count, or of a start after the only year that it counts. */
    private boolean isIdle(String column) {
        String last = column.substring(column.lastIndexOf('/') + 1);
        if (last.length() != 4 || !last.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int year = Integer.parseInt(last) - model.resolved().question().firstYear();
        boolean only = objective.kind() == LevelObjective.Kind.COVERAGE_IN;
        boolean later = only && year > objective.from();
        return column.startsWith("start/") ? later : later || year < objective.from();
    }

    /** In such a year nothing moves and nobody is served. */
    private static double idle(String column) {
        return column.startsWith("not-served/") ? 1 : 0;
    }
}
