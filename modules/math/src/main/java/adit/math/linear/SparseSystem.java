package adit.math.linear;

import java.util.function.IntFunction;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.interfaces.linsol.LinearSolverSparse;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;

/**
 * A square system A x = b, factored once (sparse LU with partial pivoting and one step of refinement) and solved for any number of right-hand sides.
 * Every answer is put back into the equations. May be shared by threads, which then take turns.
 */
public final class SparseSystem {

    /** Largest residual that counts as solved, relative to |A||x| + |b| of the equation. */
    private static final double TOLERANCE = 1e-9;

    private final SparseMatrix matrix;
    private final IntFunction<String> equationName;
    private final LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> factors;

    private SparseSystem(
            SparseMatrix matrix,
            IntFunction<String> equationName,
            LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> factors) {
        this.matrix = matrix;
        this.equationName = equationName;
        this.factors = factors;
    }

    /** The system of a matrix whose equations (rows) are called by number. */
    public static SparseSystem of(SparseMatrix matrix) {
        return of(matrix, i -> "equation " + i);
    }

    /**
     * The system of a matrix.
     *
     * @param equationName name of row i in messages
     * @throws IllegalArgumentException when the matrix is not square
     * @throws ArithmeticException when the matrix is singular; names an equation that the others imply or contradict, if found
     */
    public static SparseSystem of(SparseMatrix matrix, IntFunction<String> equationName) {
        if (matrix.rows() != matrix.columns()) {
            throw new IllegalArgumentException(
                    matrix.rows() + " equations for " + matrix.columns() + " unknowns: a square system is needed");
        }
        LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> lu = LinearSolverFactory_DSCC.lu(FillReducing.NONE);
        if (matrix.rows() > 0 && !lu.setA(toEjml(matrix))) {
            throw singular(matrix, equationName);
        }
        return new SparseSystem(matrix, equationName, lu);
    }

    /** Number of equations and of unknowns. */
    public int size() {
        return matrix.rows();
    }

    /**
     * The x that solves A x = b.
     *
     * @param b one number an equation
     * @throws IllegalArgumentException when b has another length
     * @throws ArithmeticException when the answer does not satisfy an equation, which it names: the system is nearly singular
     */
    public synchronized double[] solve(double[] b) {
        if (b.length != size()) {
            throw new IllegalArgumentException(b.length + " right-hand sides for " + size() + " equations");
        }
        if (b.length == 0) {
            return new double[0];
        }
        double[] x = factoredSolve(b);
        double[] correction = factoredSolve(residual(x, b));
        for (int j = 0; j < x.length; j++) {
            x[j] += correction[j];
        }
        check(x, b);
        return x;
    }

    private double[] factoredSolve(double[] b) {
        DMatrixRMaj x = new DMatrixRMaj(b.length, 1);
        factors.solve(DMatrixRMaj.wrap(b.length, 1, b.clone()), x);
        return x.data;
    }

    private double[] residual(double[] x, double[] b) {
        double[] residual = matrix.times(x);
        for (int i = 0; i < b.length; i++) {
            residual[i] = b[i] - residual[i];
        }
        return residual;
    }

    private void check(double[] x, double[] b) {
        double[] residual = residual(x, b);
        double[] scale = new double[b.length];
        for (int j = 0; j < x.length; j++) {
            double size = Math.abs(x[j]);
            matrix.forEachInColumn(j, (i, a) -> scale[i] += Math.abs(a) * size);
        }
        for (int i = 0; i < b.length; i++) {
            if (!(Math.abs(residual[i]) <= TOLERANCE * (scale[i] + Math.abs(b[i])))) {
                throw new ArithmeticException("the system is nearly singular: the solution violates "
                        + equationName.apply(i) + " by " + residual[i]);
            }
        }
    }

    private static DMatrixSparseCSC toEjml(SparseMatrix matrix) {
        DMatrixSparseCSC copy = new DMatrixSparseCSC(matrix.rows(), matrix.columns(), matrix.nonzeros());
        copy.col_idx = matrix.copyStart();
        copy.nz_rows = matrix.copyIndex();
        copy.nz_values = matrix.copyValue();
        copy.nz_length = matrix.nonzeros();
        copy.indicesSorted = true;
        return copy;
    }

    private static ArithmeticException singular(SparseMatrix matrix, IntFunction<String> equationName) {
        int equation = DependentRow.find(matrix);
        return new ArithmeticException(
                equation < 0
                        ? "the system is singular"
                        : "the system is singular: " + equationName.apply(equation)
                                + " follows from, or contradicts, the equations before it");
    }
}
