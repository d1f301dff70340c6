package adit.math.solver;

import adit.basics.Cancel;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.SolveLimits;

/** HiGHS, the solver of linear and whole-number models that all results come from. */
public final class HighsSolver implements LpSolver {

    static final String NAME = "HiGHS";

    /** HiGHS on this platform; the library is loaded at the first use. */
    public HighsSolver() {}

    @Override
    public LpSession open(LinearModel model, Method method, SolveLimits limits, Cancel cancel) {
        return new HighsSession(HighsApi.get(), model, method, limits, cancel);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return HighsApi.get().version();
    }
}
