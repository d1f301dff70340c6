package adit.math.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import adit.math.lp.Basis;
import adit.math.lp.FarkasCheck;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.Method;
import adit.math.lp.ModelEditor;
import adit.math.lp.Start;
import adit.math.lp.Status;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** One model inside one instance of HiGHS. */
final class HighsSession implements LpSession {

    /** Feasibility tolerances, tried in this order until HiGHS comes to an end; absolute, in units of rows and costs. */
    private static final double[] TOLERANCES = {1e-9, 1e-7};

    /**
     * From this many nonzeros on, a cold start takes the interior point. Staircases of 130 thousand still took the simplex method
     * half the time of the interior point (HighsTimings); a planning model of 248 thousand took it 24 times as long.
     */
    private static final int LARGE = 150_000;

    private final HighsInstance highs;
    private final LinearModel base;
    private final Method method;
    private final ModelEditor editor;
    private final MemorySegment x;
    private final MemorySegment reducedCost;
    private final MemorySegment activity;
    private final MemorySegment rowDual;
    private final MemorySegment columnPlaces;
    private final MemorySegment rowPlaces;
    private boolean matrixChanged;
    private boolean hasBasis;
    private Status last = Status.LIMIT;

    HighsSession(HighsApi api, LinearModel model, Method method) {
        this.highs = new HighsInstance(api);
        this.base = model;
        this.method = method;
        this.editor = new ModelEditor(model);
        this.x = highs.doubles(model.columns());
        this.reducedCost = highs.doubles(model.columns());
        this.activity = highs.doubles(model.rows());
        this.rowDual = highs.doubles(model.rows());
        this.columnPlaces = highs.ints(model.columns());
        this.rowPlaces = highs.ints(model.rows());
        pass(model);
    }

    private void pass(LinearModel model) {
        try {
            highs.pass(model);
        } catch (RuntimeException refused) {
            highs.close();
            throw refused;
        }
    }

    @Override
    public void setColumnBounds(int j, double lower, double upper) {
        needOpen();
        editor.setColumnBounds(j, lower, upper);
        highs.changeColumnBounds(j, lower, upper);
    }

    @Override
    public void setRowBounds(int i, double lower, double upper) {
        needOpen();
        editor.setRowBounds(i, lower, upper);
        highs.changeRowBounds(i, lower, upper);
    }

    @Override
    public void setCost(int j, double cost) {
        needOpen();
        editor.setCost(j, cost);
        highs.changeCost(j, cost);
    }

    @Override
    public void setCoefficient(int i, int j, double value) {
        needOpen();
        editor.setCoefficient(i, j, value);
        highs.changeCoefficient(i, j, value);
        matrixChanged = true;
    }

    @Override
    public void setMaximise(boolean maximise) {
        needOpen();
        editor.setMaximise(maximise);
        highs.changeSense(maximise);
    }

    @Override
    public LinearModel model() {
        needOpen();
        return editor.toModel();
    }

    @Override
    public LpSolution solve(Start how) {
        needOpen();
        if (how == Start.COLD) {
            forget();
        }
        int code = runWithin(TOLERANCES[0], how);
        for (int k = 1; k < TOLERANCES.length && HighsStatus.of(code) == Status.ERROR; k++) {
            forget();
            code = runWithin(TOLERANCES[k], Start.COLD);
        }
        last = HighsStatus.of(code);
        hasBasis = highs.intInfo("basis_validity") == 1;
        return last == Status.OPTIMAL ? optimum() : LpSolution.none(last, iterations());
    }

    private int runWithin(double tolerance, Start how) {
        highs.setString("solver", algorithm(how));
        highs.setDouble("primal_feasibility_tolerance", tolerance);
        highs.setDouble("dual_feasibility_tolerance", tolerance);
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
            highs.pass(editor.toModel());
            matrixChanged = false;
        } else {
            highs.clearSolver();
        }
    }

    private LpSolution optimum() {
        highs.solution(x, reducedCost, activity, rowDual);
        double objective = highs.doubleInfo("objective_function_value");
        if (base.anyWhole()) {
            return LpSolution.optimal(objective, numbers(x), numbers(activity), iterations());
        }
        return LpSolution.optimal(
                objective, numbers(x), numbers(activity), numbers(rowDual), numbers(reducedCost), iterations());
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
                    : FarkasCheck.findSingleRow(editor.toModel());
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
