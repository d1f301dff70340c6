package adit.plan;

import adit.math.lp.Basis;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.ModelEditor;
import adit.math.lp.Violations;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.model.ModelOverrides;
import adit.plan.resolve.Scale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Levels of a model that differs little from another one, whose solutions are known. A level is taken over without a solve where the known
 * solution proves it: it meets every row and bound of this model, and its multipliers give this model the same bound. Otherwise the
 * solve begins from the known basis.
 */
final class WarmLevels implements AutoCloseable {

    private static final double SAME = 1e-9;

    private final LevelModel model;
    private final LpSolver solver;
    private final Map<LevelObjective, Known> known;
    private final Map<LevelObjective, Known> solved = new HashMap<>();
    private Optional<LevelSession> session = Optional.empty();

    /** A level, with what proves it. */
    record Known(double level, LpSolution solution, Basis basis) {}

    /** {@code known} are the solutions of the other model; empty for the first one. */
    WarmLevels(LevelModel model, LpSolver solver, Map<LevelObjective, Known> known) {
        this.model = model;
        this.solver = solver;
        this.known = Map.copyOf(known);
    }

    /** What was solved, for other models. */
    Map<LevelObjective, Known> solved() {
        return Map.copyOf(solved);
    }

    /** The best coverage, lowest share or smallest shortfall, from 0 to 1. */
    double level(LevelObjective at) {
        Optional<Known> found = Optional.ofNullable(known.get(at));
        if (found.isPresent()) {
            LinearModel here = model(at);
            LpSolution solution = found.get().solution();
            if (fits(here, solution) && Math.abs(bound(here, solution) - solution.objective()) <= SAME) {
                return found.get().level();
            }
        }
        return solve(at, found);
    }

    /** True if all targets of this model can be held from a year on. */
    private boolean reached(int from) {
        LevelObjective at = new LevelObjective(LevelObjective.Kind.SHORTFALL_FROM, from);
        Optional<Known> found = Optional.ofNullable(known.get(at));
        if (found.isPresent()) {
            LinearModel here = model(at);
            LpSolution solution = found.get().solution();
            if (found.get().level() <= AttainableLevels.TOLERANCE && fits(here, solution)) {
                return true;
            }
            if (-bound(here, solution) > 2 * AttainableLevels.TOLERANCE) {
                return false;
            }
        }
        return solve(at, found) <= AttainableLevels.TOLERANCE;
    }

    /**
     * Number of the first year from which the targets of this model can be held; the number of years if there is none.
     *
     * @param guess where it probably is: years are tried one by one from there
     */
    int earliestYear(int guess) {
        int year = guess;
        while (year < model.resolved().years() && !reached(year)) {
            year++;
        }
        boolean later = year > guess;
        while (!later && year > 0 && reached(year - 1)) {
            year--;
        }
        return year;
    }

    /** Solves the shortfall of every year, so that other models can begin from there. */
    void solveEveryYear() {
        for (int t = 0; t < model.resolved().years(); t++) {
            LevelObjective at = new LevelObjective(LevelObjective.Kind.SHORTFALL_FROM, t);
            if (!solved.containsKey(at)) {
                solve(at, Optional.empty());
            }
        }
    }

    private double solve(LevelObjective at, Optional<Known> near) {
        LevelSession open = session.orElseGet(() -> new LevelSession(model, solver));
        session = Optional.of(open);
        near.ifPresent(found -> open.startFrom(found.basis()));
        LpSolution solution = open.solve(at);
        double level = at.sign() * solution.objective() + 0.0; // a level of −0 is 0
        solved.put(at, new Known(level, solution, open.basis()));
        return level;
    }

    private LinearModel model(LevelObjective at) {
        ModelEditor editor = new ModelEditor(model.model());
        at.set(model, new ModelOverrides(model.model(), editor));
        return editor.toModel();
    }

    /** True if a solution has the shape of a model and meets its rows and bounds. */
    private static boolean fits(LinearModel here, LpSolution solution) {
        double[] x = solution.copyX();
        if (x.length != here.columns() || solution.copyRowDual().length != here.rows()) {
            return false;
        }
        Violations violations = Violations.of(here, x);
        return Math.max(violations.row().size(), violations.column().size()) <= Scale.ALLOWED;
    }

    /**
     * The bound that the multipliers of a solution give the maximum of a model with finite bounds of columns: {@code Σ λ_i·(bound of row i) +
     * Σ_j max (c − Aᵀλ)_j·x_j}. Infinite if the shapes differ. In double arithmetic, since many models are tried; {@link adit.math.lp.DualBound}
     * is the exact sum.
     */
    private static double bound(LinearModel here, LpSolution solution) {
        double[] multipliers = solution.copyRowDual();
        if (multipliers.length != here.rows()) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int i = 0; i < multipliers.length; i++) {
            double side = multipliers[i] > 0 ? here.rowUpper(i) : here.rowLower(i);
            if (Double.isInfinite(side)) {
                multipliers[i] = 0;
            }
            sum += multipliers[i] == 0 ? 0 : multipliers[i] * side;
        }
        for (int j = 0; j < here.columns(); j++) {
            double reduced = reducedCost(here, j, multipliers);
            sum += reduced == 0 ? 0 : reduced * (reduced > 0 ? here.upper(j) : here.lower(j));
        }
        return sum;
    }

    private static double reducedCost(LinearModel here, int j, double[] multipliers) {
        double[] reduced = {here.cost(j)};
        here.forEachInColumn(j, (i, a) -> reduced[0] -= multipliers[i] * a);
        return reduced[0];
    }

    @Override
    public void close() {
        session.ifPresent(LevelSession::close);
    }
}
