package adit.plan;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import java.util.ArrayDeque;
import java.util.Deque;

/** Changes to a model in a solver, each of which can be taken back. */
final class Overlay {

    private final LpSession session;
    private final LinearModel base;
    private final Deque<Runnable> undo = new ArrayDeque<>();

    Overlay(LinearModel base, LpSession session) {
        this.base = base;
        this.session = session;
    }

    void columnUpper(int j, double upper) {
        session.setColumnBounds(j, base.lower(j), upper);
        undo.push(() -> session.setColumnBounds(j, base.lower(j), base.upper(j)));
    }

    void columnLower(int j, double lower) {
        session.setColumnBounds(j, lower, base.upper(j));
        undo.push(() -> session.setColumnBounds(j, base.lower(j), base.upper(j)));
    }

    void rowUpper(int i, double upper) {
        session.setRowBounds(i, base.rowLower(i), upper);
        undo.push(() -> session.setRowBounds(i, base.rowLower(i), base.rowUpper(i)));
    }

    void rowLower(int i, double lower) {
        session.setRowBounds(i, lower, base.rowUpper(i));
        undo.push(() -> session.setRowBounds(i, base.rowLower(i), base.rowUpper(i)));
    }

    void cost(int j, double cost) {
        session.setCost(j, cost);
        undo.push(() -> session.setCost(j, base.cost(j)));
    }

    void coefficient(int i, int j, double value, double former) {
        session.setCoefficient(i, j, value);
        undo.push(() -> session.setCoefficient(i, j, former));
    }

    /** Takes back every change, the last one first. */
    void undo() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
