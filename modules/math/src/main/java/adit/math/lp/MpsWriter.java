package adit.math.lp;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Writes a model as free-format MPS, so that any solver can check ours. The same model gives the same text. Numbers are the shortest
 * that read back to the same double; but the lower bound of a row bounded on both sides is written as a range, and a reader
 * subtracts. Names lose spaces and signs outside ASCII; a name already used gets {@code ~} and its index.
 */
public final class MpsWriter {

    private final LinearModel model;
    private final Appendable out;
    private final String[] columns;
    private final String[] rows;

    private MpsWriter(LinearModel model, Appendable out) {
        this.model = model;
        this.out = out;
        this.columns = names(model.columns(), model::columnName, new HashSet<>());
        this.rows = names(model.rows(), model::rowName, new HashSet<>(Set.of("objective")));
    }

    /**
     * Writes a model under a name.
     *
     * @throws IOException when the target does
     */
    public static void write(LinearModel model, String name, Appendable out) throws IOException {
        MpsWriter writer = new MpsWriter(model, out);
        writer.line("NAME", clean(name));
        if (model.maximise()) {
            writer.line("OBJSENSE");
            writer.line("    MAX");
        }
        writer.rows();
        writer.columns();
        writer.rightHandSides();
        writer.ranges();
        writer.bounds();
        writer.line("ENDATA");
    }

    private void rows() throws IOException {
        line("ROWS");
        line("", "N", "objective");
        for (int i = 0; i < rows.length; i++) {
            line("", kind(i), rows[i]);
        }
    }

    private String kind(int i) {
        double lower = model.rowLower(i);
        double upper = model.rowUpper(i);
        if (lower == upper) {
            return "E";
        }
        if (Double.isFinite(upper)) {
            return "L";
        }
        return Double.isFinite(lower) ? "G" : "N";
    }

    private void columns() throws IOException {
        line("COLUMNS");
        boolean whole = false;
        int markers = 0;
        for (int j = 0; j < columns.length; j++) {
            if (model.whole(j) != whole) {
                whole = model.whole(j);
                marker(markers++, whole);
            }
            column(j);
        }
        if (whole) {
            marker(markers, false);
        }
    }

    private void marker(int number, boolean begins) throws IOException {
        line("", "marker" + number, "'MARKER'", begins ? "'INTORG'" : "'INTEND'");
    }

    private void column(int j) throws IOException {
        int[] start = {0};
        if (model.cost(j) != 0) {
            line("", columns[j], "objective", number(model.cost(j)));
            start[0]++;
        }
        StringBuilder entries = new StringBuilder();
        model.forEachInColumn(j, (i, a) -> {
            entries.append(' ').append(columns[j]).append(' ').append(rows[i]).append(' ');
            entries.append(number(a)).append('\n');
            start[0]++;
        });
        out.append(entries);
        if (start[0] == 0) {
            line("", columns[j], "objective", "0");
        }
    }

    private void rightHandSides() throws IOException {
        line("RHS");
        for (int i = 0; i < rows.length; i++) {
            double side = Double.isFinite(model.rowUpper(i)) ? model.rowUpper(i) : model.rowLower(i);
            if (Double.isFinite(side) && side != 0) {
                line("", "rhs", rows[i], number(side));
            }
        }
    }

    private void ranges() throws IOException {
        line("RANGES");
        for (int i = 0; i < rows.length; i++) {
            double range = model.rowUpper(i) - model.rowLower(i);
            if (Double.isFinite(range) && range > 0) {
                line("", "range", rows[i], number(range));
            }
        }
    }

    private void bounds() throws IOException {
        line("BOUNDS");
        for (int j = 0; j < columns.length; j++) {
            double lower = model.lower(j);
            double upper = model.upper(j);
            if (lower == upper) {
                line("", "FX", "bound", columns[j], number(lower));
            } else if (Double.isInfinite(lower) && Double.isInfinite(upper)) {
                line("", "FR", "bound", columns[j]);
            } else {
                bound(j, lower, upper);
            }
        }
    }

    private void bound(int j, double lower, double upper) throws IOException {
        if (Double.isInfinite(lower)) {
            line("", "MI", "bound", columns[j]);
        } else if (lower != 0) {
            line("", "LO", "bound", columns[j], number(lower));
        }
        if (Double.isFinite(upper)) {
            line("", "UP", "bound", columns[j], number(upper));
        } else if (model.whole(j)) {
            line("", "PL", "bound", columns[j]);
        }
    }

    private void line(String... words) throws IOException {
        out.append(String.join(" ", words)).append('\n');
    }

    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String[] names(int count, IntFunction<String> name, Set<String> used) {
        String[] names = new String[count];
        for (int k = 0; k < count; k++) {
            String clean = clean(name.apply(k));
            names[k] = used.add(clean) ? clean : clean + "~" + k;
            used.add(names[k]);
        }
        return names;
    }

    private static String clean(String name) {
        String ascii = name.replaceAll("[^!-~]", "_").replace('$', '_');
        return ascii.isEmpty() ? "_" : ascii;
    }
}
