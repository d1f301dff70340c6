package adit.math.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import adit.basics.Cancel;
import adit.math.lp.Basis;
import adit.math.lp.DualBound;
import adit.math.lp.FarkasCheck;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.Method;
import adit.math.lp.Outcome;
import adit.math.lp.SolveLimits;
import adit.math.lp.Start;
import adit.math.lp.Status;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.OptionalDouble;

/** One model inside one instance of HiGHS. */
final class HighsSession implements LpSession {

    /** Values of the option simplex_strategy. */
    private static final int DUAL = 1;

    private static final int PRIMAL = 4;

    /** Feasibility tolerances, tried in this order until HiGHS comes to an end; absolute, in units of rows and costs. */
    private static final double[] TOLERANCES = {1e-9, 1e-7};

    /**
     * From this many nonzeros on, a cold start takes the interior point. Staircases of 130 thousand still took the simplex method
     * half the time of the interior point (HighsTimings); a planning model of 248 thousand took it 24 times as long.
     */
    private static final int LARGE = 150_000;

    /** kHighsSolutionStatusNone and kHighsSolutionStatusFeasible. */
    private static final int NO_SOLUTION = 0;

    private static final int FEASIBLE = 2;

    private final HighsInstance highs;
    private final LinearModel base;
    private final Method method;
    private final EditedModel edited;
    private final Cancel cancel;
    private final HighsInterrupt interrupt;
    private final MemorySegment x;
    private final MemorySegment reducedCost;
    private final MemorySegment activity;
    private final MemorySegment rowDual;
    private final MemorySegment columnPlaces;
    private final MemorySegment rowPlaces;
    private boolean matrixChanged;
    private boolean hasBasis;
    private Status last = Status.LIMIT;

    HighsSession(HighsApi api, LinearModel model, Method method, SolveLimits limits, Cancel cancel) {
        this.highs = new HighsInstance(api, limits);
        this.base = model;
        this.method = method;
        this.edited = new EditedModel(highs, model);
        this.cancel = cancel;
        this.interrupt = new HighsInterrupt(cancel);
        this.x = highs.doubles(model.columns());
        this.reducedCost = highs.doubles(model.columns());
        this.activity = highs.doubles(model.rows());
        this.rowDual = highs.doubles(model.rows());
        this.columnPlaces = highs.ints(model.columns());
        this.rowPlaces = highs.ints(model.rows());
        open();
    }

    private void open() {
        try {
            edited.pass();
            if (!cancel.equals(Cancel.NEVER)) {
                highs.endWhen(interrupt);
            }
        } catch (RuntimeException refused) {
            highs.close();
            throw refused;
        }
    }

    @Override
    public void setColumnBounds(int j, double lower, double upper) {
        needOpen();
        edited.setColumnBounds(j, lower, upper);
    }

    @Override
    public void setRowBounds(int i, double lower, double upper) {
        needOpen();
        edited.setRowBounds(i, lower, upper);
    }

    @Override
    public void setCost(int j, double cost) {
        needOpen();
        edited.setCost(j, cost);
    }

    @Override
    public void setCoefficient(int i, int j, double value) {
        needOpen();
        edited.setCoefficient(i, j, value);
        matrixChanged = true;
    }

    @Override
    public void setMaximise(boolean maximise) {
        needOpen();
        edited.setMaximise(maximise);
    }

    @Override
    public LinearModel model() {
        needOpen();
        return edited.toModel();
    }

    @Override
    public Outcome solve(Start how) {
        needOpen();
        if (cancel.isCancelled()) {
            last = Status.CANCELLED; // small models are solved before HiGHS asks
            return Outcome.none(HighsSolver.NAME, last, "not begun", 0);
        }
        if (how == Start.COLD) {
            forget();
        }
        int code = runWithin(TOLERANCES[0], how);
        for (int k = 1; k < TOLERANCES.length && HighsStatus.of(code) == Status.FAILED; k++) {
            forget();
            code = runWithin(TOLERANCES[k], Start.COLD);
        }
        last = HighsStatus.of(code);
        hasBasis = highs.intInfo("basis_validity") == 1;
        interrupt.rethrow();
        return outcome(code);
    }

    private int runWithin(double tolerance, Start how) {
        highs.setString("solver", algorithm(how));
        highs.setInt("simplex_strategy", how == Start.WARM_COSTS ? PRIMAL : DUAL);
        highs.setDouble("primal_feasibility_tolerance", tolerance);
        highs.setDouble("dual_feasibility_tolerance", tolerance);
        edited.send();
        return highs.run();
    }

    private String algorithm(Start how) {
        if (base.anyWhole()) {
            return "choose";
        }
        return switch (method) {
            case SIMPLEX -> "simplex";
            case IPM -> "ipm";
            case CHOOSE -> how == Start.COLD && base.nonzeros() >= LARGE ? "ipm" : "simplex";
        };
    }

    /** Brings HiGHS to the state of an instance that has just been given the model. */
    private void forget() {
        if (matrixChanged) {
            edited.pass();
            matrixChanged = false;
        } else {
            edited.send();
            highs.clearSolver();
        }
    }

    private Outcome outcome(int code) {
        boolean found = last == Status.OPTIMAL || (endedEarly() && highs.intInfo("primal_solution_status") == FEASIBLE);
        return new Outcome(
                HighsSolver.NAME,
                last,
                HighsStatus.words(code),
                found ? Optional.of(solution()) : Optional.empty(),
                bound(),
                iterations());
    }

    private boolean endedEarly() {
        return last == Status.LIMIT || last == Status.CANCELLED;
    }

    private LpSolution solution() {
        highs.solution(x, reducedCost, activity, rowDual);
        double objective = highs.doubleInfo("objective_function_value");
        return last == Status.OPTIMAL && !base.anyWhole()
                ? LpSolution.of(objective, numbers(x), numbers(activity), numbers(rowDual), numbers(reducedCost))
                : LpSolution.of(objective, numbers(x), numbers(activity));
    }

    /** After a limit, any multipliers bound the optimum; a cancelled solve is not worth the arithmetic. */
    private OptionalDouble bound() {
        if (base.anyWhole()) {
            return finite(last == Status.OPTIMAL || endedEarly() ? highs.doubleInfo("mip_dual_bound") : Double.NaN);
        }
        if (last == Status.OPTIMAL) {
            return OptionalDouble.of(highs.doubleInfo("objective_function_value"));
        }
        if (last != Status.LIMIT || highs.intInfo("dual_solution_status") == NO_SOLUTION) {
            return OptionalDouble.empty();
        }
        highs.solution(x, reducedCost, activity, rowDual);
        return finite(DualBound.of(edited.toModel(), numbers(rowDual)).value());
    }

    private static OptionalDouble finite(double bound) {
        return Double.isFinite(bound) ? OptionalDouble.of(bound) : OptionalDouble.empty();
    }

    private static double[] numbers(MemorySegment segment) {
        return segment.toArray(JAVA_DOUBLE);
    }

    private long iterations() {
        return Math.max(0L, highs.intInfo("simplex_iteration_count"))
                + Math.max(0L, highs.intInfo("ipm_iteration_count"))
                + Math.max(0L, highs.intInfo("crossover_iteration_count"));
    }

    @Override
    public Basis basis() {
        needOpen();
        if (!hasBasis) {
            throw new IllegalStateException("there is no basis: the last solve left none");
        }
        highs.getBasis(columnPlaces, rowPlaces);
        return Basis.of(
                base.columns(),
                base.rows(),
                j -> HighsStatus.place(columnPlaces.getAtIndex(JAVA_INT, j)),
                i -> HighsStatus.place(rowPlaces.getAtIndex(JAVA_INT, i)));
    }

    @Override
    public void setBasis(Basis basis) {
        needOpen();
        if (basis.columns() != base.columns() || basis.rows() != base.rows()) {
            throw new IllegalArgumentException("a basis of " + basis.columns() + " columns and " + basis.rows()
                    + " rows for a model of " + base.columns() + " and " + base.rows());
        }
        for (int j = 0; j < basis.columns(); j++) {
            columnPlaces.setAtIndex(JAVA_INT, j, HighsStatus.code(basis.column(j)));
        }
        for (int i = 0; i < basis.rows(); i++) {
            rowPlaces.setAtIndex(JAVA_INT, i, HighsStatus.code(basis.row(i)));
        }
        forget();
        highs.setBasis(columnPlaces, rowPlaces);
        hasBasis = true;
    }

    @Override
    public Optional<double[]> dualRay() {
        needOpen();
        if (last != Status.INFEASIBLE || base.anyWhole()) {
            return Optional.empty();
        }
        highs.setString("presolve", "off");
        try {
            forget();
            highs.setString("solver", "simplex");
            int code = highs.run();
            return HighsStatus.of(code) == Status.INFEASIBLE && highs.dualRay(rowDual)
                    ? Optional.of(numbers(rowDual))
                    : FarkasCheck.findSingleRow(edited.toModel());
        } finally {
            highs.setString("presolve", "choose");
        }
    }

    private void needOpen() {
        if (highs.isClosed()) {
            throw new IllegalStateException("the session with HiGHS is closed");
        }
    }

    @Override
    public void close() {
        highs.close();
    }
}
