package adit.plan.model;

import adit.math.lp.LinearModel;
import adit.math.lp.ModelEdits;
import java.util.ArrayDeque;
import java.util.Deque;

/** Changes to a model, in a solver or on paper, each of which can be taken back. */
public final class ModelOverrides {

    private final ModelEdits edits;
    private final LinearModel base;
    private final Deque<Runnable> undo = new ArrayDeque<>();

    public ModelOverrides(LinearModel base, ModelEdits edits) {
        this.base = base;
        this.edits = edits;
    }

    public void columnUpper(int j, double upper) {
        edits.setColumnBounds(j, base.lower(j), upper);
        undo.push(() -> edits.setColumnBounds(j, base.lower(j), base.upper(j)));
    }

    void columnLower(int j, double lower) {
        edits.setColumnBounds(j, lower, base.upper(j));
        undo.push(() -> edits.setColumnBounds(j, base.lower(j), base.upper(j)));
    }

    public void rowUpper(int i, double upper) {
        edits.setRowBounds(i, base.rowLower(i), upper);
        undo.push(() -> edits.setRowBounds(i, base.rowLower(i), base.rowUpper(i)));
    }

    public void rowLower(int i, double lower) {
        edits.setRowBounds(i, lower, base.rowUpper(i));
        undo.push(() -> edits.setRowBounds(i, base.rowLower(i), base.rowUpper(i)));
    }

    void cost(int j, double cost) {
        edits.setCost(j, cost);
        undo.push(() -> edits.setCost(j, base.cost(j)));
    }

    public void coefficient(int i, int j, double value, double former) {
        edits.setCoefficient(i, j, value);
        undo.push(() -> edits.setCoefficient(i, j, former));
    }

    /** Takes back every change, the last one first. */
    public void undo() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
