package adit.math.solver;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import adit.basics.Cancel;
import adit.math.lp.Basis;
import adit.math.lp.DualBound;
import adit.math.lp.FarkasCheck;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.ModelEditor;
import adit.math.lp.Outcome;
import adit.math.lp.SolveLimits;
import adit.math.lp.Start;
import adit.math.lp.Status;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One model for Clp, which is passed again for every solve; a warm start uses the last basis. Clp always minimises, so
 * that its signs are those of minimisation; here they are turned for maximisation.
 */
final class ClpSession implements LpSession {

    private static final double TOLERANCE = 1e-9;
    private static final double NANOS = 1e9;

    /** Iterations between two questions whether the solve is cancelled; Clp has no callback that can end it. */
    private static final int SLICE = 500;

    private final ClpApi clp;
    private final ModelEditor editor;
    private final SolveLimits limits;
    private final Cancel cancel;
    private final int columns;
    private final int rows;
    private @Nullable Basis basis;
    private double[] ray = new double[0];
    private Status last = Status.LIMIT;
    private long iterations;
    private boolean closed;

    ClpSession(ClpApi clp, LinearModel model, SolveLimits limits, Cancel cancel) {
        this.clp = clp;
        this.limits = limits;
        this.cancel = cancel;
        this.editor = new ModelEditor(model);
        this.columns = model.columns();
        this.rows = model.rows();
    }

    @Override
    public void setColumnBounds(int j, double lower, double upper) {
        needOpen();
        editor.setColumnBounds(j, lower, upper);
    }

    @Override
    public void setRowBounds(int i, double lower, double upper) {
        needOpen();
        editor.setRowBounds(i, lower, upper);
    }

    @Override
    public void setCost(int j, double cost) {
        needOpen();
        editor.setCost(j, cost);
    }

    @Override
    public void setCoefficient(int i, int j, double value) {
        needOpen();
        editor.setCoefficient(i, j, value);
    }

    @Override
    public void setMaximise(boolean maximise) {
        needOpen();
        editor.setMaximise(maximise);
    }

    @Override
    public LinearModel model() {
        needOpen();
        return editor.toModel();
    }

    @Override
    public Outcome solve(Start how) {
        needOpen();
        LinearModel model = editor.toModel();
        MemorySegment problem = clp.create();
        try (Arena arena = Arena.ofConfined()) {
            clp.load(problem, NativeModel.copy(minimisation(model), arena));
            clp.setTolerance(problem, TOLERANCE);
            if (how != Start.COLD && basis != null) {
                clp.setStatus(problem, codes(basis, arena));
            }
            limits.time().ifPresent(time -> clp.limitTime(problem, time.toNanos() / NANOS));
            iterations = 0;
            return read(problem, cancel.equals(Cancel.NEVER) ? run(problem) : runInSlices(problem), model);
        } finally {
            clp.delete(problem);
        }
    }

    private int run(MemorySegment problem) {
        int code = clp.solve(problem);
        iterations += clp.iterations(problem);
        return code;
    }

    private int runInSlices(MemorySegment problem) {
        clp.limitIterations(problem, SLICE);
        while (!cancel.isCancelled()) {
            long before = iterations;
            int code = run(problem);
            if (code != ClpStatus.STOPPED || iterations - before < SLICE) {
                return code;
            }
        }
        return ClpStatus.CANCELLED;
    }

    private static LinearModel minimisation(LinearModel model) {
        return model.maximise() ? model.withObjective(turned(model.copyCost(), true), false) : model;
    }

    private static double[] turned(double[] numbers, boolean turn) {
        for (int k = 0; turn && k < numbers.length; k++) {
            numbers[k] = 0 - numbers[k];
        }
        return numbers;
    }

    private Outcome read(MemorySegment problem, int code, LinearModel model) {
        last = ClpStatus.of(code, clp.primalFeasible(problem));
        ray = last == Status.INFEASIBLE ? turned(clp.ray(problem, rows), true) : new double[0];
        basis = readBasis(problem);
        return new Outcome(
                ClpSolver.NAME,
                last,
                ClpStatus.words(code),
                last == Status.OPTIMAL ? Optional.of(solution(problem, model.maximise())) : Optional.empty(),
                bound(problem, model),
                iterations);
    }

    private LpSolution solution(MemorySegment problem, boolean turn) {
        return LpSolution.of(
                objective(problem, turn),
                clp.x(problem, columns),
                clp.activity(problem, rows),
                turned(clp.rowDual(problem, rows), turn),
                turned(clp.reducedCost(problem, columns), turn));
    }

    private double objective(MemorySegment problem, boolean turn) {
        return turn ? 0 - clp.objective(problem) : clp.objective(problem);
    }

    /** After a limit, any multipliers bound the optimum. */
    private OptionalDouble bound(MemorySegment problem, LinearModel model) {
        double bound = switch (last) {
            case OPTIMAL -> objective(problem, model.maximise());
            case LIMIT ->
                DualBound.of(model, turned(clp.rowDual(problem, rows), model.maximise()))
                        .value();
            default -> Double.NaN;
        };
        return Double.isFinite(bound) ? OptionalDouble.of(bound) : OptionalDouble.empty();
    }

    private Basis readBasis(MemorySegment problem) {
        return Basis.of(
                columns,
                rows,
                j -> ClpStatus.place(clp.columnStatus(problem, j)),
                i -> ClpStatus.place(clp.rowStatus(problem, i)));
    }

    private static MemorySegment codes(Basis basis, Arena arena) {
        MemorySegment bytes = arena.allocate(JAVA_BYTE, Math.max(1, basis.columns() + basis.rows()));
        for (int j = 0; j < basis.columns(); j++) {
            bytes.setAtIndex(JAVA_BYTE, j, ClpStatus.code(basis.column(j)));
        }
        for (int i = 0; i < basis.rows(); i++) {
            bytes.setAtIndex(JAVA_BYTE, basis.columns() + i, ClpStatus.code(basis.row(i)));
        }
        return bytes;
    }

    @Override
    public Basis basis() {
        needOpen();
        if (basis == null) {
            throw new IllegalStateException("there is no basis: nothing was solved");
        }
        return basis;
    }

    @Override
    public void setBasis(Basis basis) {
        needOpen();
        if (basis.columns() != columns || basis.rows() != rows) {
            throw new IllegalArgumentException("a basis of " + basis.columns() + " columns and " + basis.rows()
                    + " rows for a model of " + columns + " and " + rows);
        }
        this.basis = basis;
    }

    @Override
    public Optional<double[]> dualRay() {
        needOpen();
        if (last != Status.INFEASIBLE) {
            return Optional.empty();
        }
        return ray.length == 0 ? FarkasCheck.findSingleRow(editor.toModel()) : Optional.of(ray.clone());
    }

    private void needOpen() {
        if (closed) {
            throw new IllegalStateException("the session with Clp is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
