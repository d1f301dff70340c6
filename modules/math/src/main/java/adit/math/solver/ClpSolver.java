package adit.math.solver;

import adit.basics.Cancel;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.SolveLimits;

/**
 * Clp, a second opinion from another code base. Always solves by the dual simplex method, regardless of the requested {@link Method}, and does not support
 * integer columns. Of {@link SolveLimits} it knows the time, as CPU time of the whole process; it has one thread, no gap and no seed.
 */
public final class ClpSolver implements LpSolver {

    static final String NAME = "Clp";

    /** Clp on this platform; the library is loaded at the first use. There is none on Windows. */
    public ClpSolver() {}

    /** Refuses models with columns that must be whole numbers, by {@link IllegalArgumentException}. */
    @Override
    public LpSession open(LinearModel model, Method method, SolveLimits limits, Cancel cancel) {
        if (model.anyWhole()) {
            throw new IllegalArgumentException("Clp cannot solve models with integer columns");
        }
        return new ClpSession(ClpApi.get(), model, limits, cancel);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return ClpApi.get().version();
    }
}
