package adit.math.solver;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;

/** HiGHS, the solver of linear and whole-number models that all results come from. */
public final class HighsSolver implements LpSolver {

    /** HiGHS on this platform; the library is loaded at the first use. */
    public HighsSolver() {}

    @Override
    public LpSession open(LinearModel model, Method method) {
        return new HighsSession(HighsApi.get(), model, method);
    }

    @Override
    public String name() {
        return "HiGHS";
    }

    @Override
    public String version() {
        return HighsApi.get().version();
    }
}
