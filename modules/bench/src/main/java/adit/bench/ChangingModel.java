package adit.bench;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.Start;
import adit.math.solver.HighsSolver;
import java.util.ArrayList;
import java.util.List;

/** A model in the solver whose required coverage is lowered and raised by five points in turn, solve by solve. */
final class ChangingModel implements AutoCloseable {

    private static final double STEP = 0.05;
    private static final String WANTED = "want-coverage/";

    private final LinearModel model;
    private final LpSession session;
    private final List<Integer> rows = new ArrayList<>();
    private boolean down;

    /** Opens the model and solves it once. */
    ChangingModel(LinearModel model) {
        this.model = model;
        session = new HighsSolver().open(model);
        for (int i = 0; i < model.rows(); i++) {
            if (model.rowName(i).startsWith(WANTED) && model.rowLower(i) > 0) {
                rows.add(i);
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("the model has no row named " + WANTED + " with a requirement");
        }
        session.solve(Start.COLD).optimum("the model");
    }

    /** Changes the bounds and solves. */
    LpSolution solve(Start how) {
        down = !down;
        for (int i : rows) {
            session.setRowBounds(i, model.rowLower(i) - (down ? STEP : 0), model.rowUpper(i));
        }
        return session.solve(how).optimum("the changed model");
    }

    @Override
    public void close() {
        session.close();
    }
}
