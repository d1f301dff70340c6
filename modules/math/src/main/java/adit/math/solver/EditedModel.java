package adit.math.solver;

import adit.math.lp.LinearModel;
import adit.math.lp.ModelEditor;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * A model with the changes that HiGHS does not have yet. Bounds and costs are collected and sent in one call each, since every
 * call costs as much as the model is large; the last value written wins. Coefficients, of which HiGHS takes one at a time, and
 * the sense are sent at once.
 */
final class EditedModel {

    private final HighsInstance highs;
    private final ModelEditor editor;
    private final BitSet columns = new BitSet();
    private final BitSet rows = new BitSet();
    private final BitSet costs = new BitSet();

    EditedModel(HighsInstance highs, LinearModel model) {
        this.highs = highs;
        this.editor = new ModelEditor(model);
    }

    void setColumnBounds(int j, double lower, double upper) {
        editor.setColumnBounds(j, lower, upper);
        columns.set(j);
    }

    void setRowBounds(int i, double lower, double upper) {
        editor.setRowBounds(i, lower, upper);
        rows.set(i);
    }

    void setCost(int j, double cost) {
        editor.setCost(j, cost);
        costs.set(j);
    }

    void setCoefficient(int i, int j, double value) {
        editor.setCoefficient(i, j, value);
        highs.changeCoefficient(i, j, value);
    }

    void setMaximise(boolean maximise) {
        editor.setMaximise(maximise);
        highs.changeSense(maximise);
    }

    LinearModel toModel() {
        return editor.toModel();
    }

    /** Gives HiGHS the whole model anew. */
    void pass() {
        columns.clear();
        rows.clear();
        costs.clear();
        highs.pass(editor.toModel());
    }

    /** Gives HiGHS the bounds and costs that it does not have. */
    void send() {
        if (!columns.isEmpty()) {
            int[] set = set(columns);
            highs.changeColumnBounds(set, values(set, editor::lower), values(set, editor::upper));
        }
        if (!rows.isEmpty()) {
            int[] set = set(rows);
            highs.changeRowBounds(set, values(set, editor::rowLower), values(set, editor::rowUpper));
        }
        if (!costs.isEmpty()) {
            int[] set = set(costs);
            highs.changeCosts(set, values(set, editor::cost));
        }
    }

    /** The members in ascending order, as HiGHS requires; the set is empty afterwards. */
    private static int[] set(BitSet members) {
        int[] set = members.stream().toArray();
        members.clear();
        return set;
    }

    private static double[] values(int[] set, IntToDoubleFunction value) {
        double[] values = new double[set.length];
        for (int k = 0; k < set.length; k++) {
            values[k] = value.applyAsDouble(set[k]);
        }
        return values;
    }
}
