package adit.math.solver;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import adit.math.lp.Basis;
import adit.math.lp.FarkasCheck;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.ModelEditor;
import adit.math.lp.Start;
import adit.math.lp.Status;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One model for Clp, which is passed again for every solve; a warm start uses the last basis. Clp always minimises, so
 * that its signs are those of minimisation; here they are turned for maximisation.
 */
final class ClpSession implements LpSession {

    private static final double TOLERANCE = 1e-9;
    private static final int BASIC = 1;
    private static final int UPPER = 2;
    private static final int LOWER = 3;

    private final ClpApi clp;
    private final ModelEditor editor;
    private final int columns;
    private final int rows;
    private @Nullable Basis basis;
    private double[] ray = new double[0];
    private Status last = Status.LIMIT;
    private boolean closed;

    ClpSession(ClpApi clp, LinearModel model) {
        this.clp = clp;
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
    public LpSolution solve(Start how) {
        needOpen();
        LinearModel model = editor.toModel();
        MemorySegment problem = clp.create();
        try (Arena arena = Arena.ofConfined()) {
            clp.load(problem, NativeModel.copy(minimisation(model), arena));
            clp.setTolerance(problem, TOLERANCE);
            if (how == Start.WARM && basis != null) {
                clp.setStatus(problem, codes(basis, arena));
            }
            return read(problem, clp.solve(problem), model.maximise());
        } finally {
            clp.delete(problem);
        }
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

    private LpSolution read(MemorySegment problem, int code, boolean turn) {
        Status status = status(code, clp.primalFeasible(problem));
        last = status;
        int iterations = clp.iterations(problem);
        ray = status == Status.INFEASIBLE ? turned(clp.ray(problem, rows), true) : new double[0];
        basis = readBasis(problem);
        if (status != Status.OPTIMAL) {
            return LpSolution.none(status, iterations);
        }
        double objective = clp.objective(problem);
        return LpSolution.optimal(
                turn ? 0 - objective : objective,
                clp.x(problem, columns),
                clp.activity(problem, rows),
                turned(clp.rowDual(problem, rows), turn),
                turned(clp.reducedCost(problem, columns), turn),
                iterations);
    }

    private static Status status(int code, boolean feasible) {
        return switch (code) {
            case 0 -> Status.OPTIMAL;
            case 1 -> Status.INFEASIBLE;
            case 2 -> feasible ? Status.UNBOUNDED : Status.UNBOUNDED_OR_INFEASIBLE;
            case 3 -> Status.LIMIT;
            default -> Status.ERROR;
        };
    }

    private Basis readBasis(MemorySegment problem) {
        return Basis.of(columns, rows, j -> place(clp.columnStatus(problem, j)), i -> place(clp.rowStatus(problem, i)));
    }

    private static Basis.At place(int code) {
        return switch (code) {
            case BASIC -> Basis.At.BASIC;
            case UPPER -> Basis.At.UPPER;
            case LOWER, 5 -> Basis.At.LOWER;
            case 0 -> Basis.At.ZERO;
            default -> Basis.At.NONBASIC;
        };
    }

    private static MemorySegment codes(Basis basis, Arena arena) {
        MemorySegment bytes = arena.allocate(JAVA_BYTE, Math.max(1, basis.columns() + basis.rows()));
        for (int j = 0; j < basis.columns(); j++) {
            bytes.setAtIndex(JAVA_BYTE, j, code(basis.column(j)));
        }
        for (int i = 0; i < basis.rows(); i++) {
            bytes.setAtIndex(JAVA_BYTE, basis.columns() + i, code(basis.row(i)));
        }
        return bytes;
    }

    private static byte code(Basis.At place) {
        return (byte)
                switch (place) {
                    case BASIC -> BASIC;
                    case UPPER -> UPPER;
                    case LOWER, NONBASIC -> LOWER;
                    case ZERO -> 0;
                };
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
