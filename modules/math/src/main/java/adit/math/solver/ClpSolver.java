package adit.math.solver;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;

/**
 * Clp, a second opinion from another code base. Always solves by the dual simplex method, regardless of the requested {@link Method}, and does not support
 * integer columns.
 */
public final class ClpSolver implements LpSolver {

    /** Clp on this platform; the library is loaded at the first use. There is none on Windows. */
    public ClpSolver() {}

    /** Refuses models with columns that must be whole numbers, by {@link IllegalArgumentException}. */
    @Override
    public LpSession open(LinearModel model, Method method) {
        if (model.anyWhole()) {
            throw new IllegalArgumentException("Clp cannot solve models with integer columns");
        }
        return new ClpSession(ClpApi.get(), model);
    }

    @Override
    public String name() {
        return "Clp";
    }

    @Override
    public String version() {
        return ClpApi.get().version();
    }
}
