package adit.bench;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.Start;
import adit.math.solver.HighsSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What changes to a model in the solver cost beside the warm solve that follows. A chain of storages: each stage makes, keeps
 * from the stage before, and meets a demand; the bounds and costs of all columns and rows are changed by a percent or two.
 */
final class EditsBench {

    private static final int RUNS = 60;
    private static final int[] STAGES = {200, 1_000};
    private static final double KEPT = 0.9;

    private final LinearModel model;
    private final LpSession session;
    private int round;

    private EditsBench(int stages) {
        model = chain(stages);
        session = new HighsSolver().open(model);
        session.solve(Start.COLD);
    }

    static String report() {
        List<String> lines = new ArrayList<>();
        lines.add("| columns | warm solve, nothing changed | all bounds and costs written as they are | all changed |");
        lines.add("|--:|--:|--:|--:|");
        for (int stages : STAGES) {
            lines.add(row(stages));
        }
        return String.join("\n", lines);
    }

    private static String row(int stages) {
        EditsBench bench = new EditsBench(stages);
        try (LpSession open = bench.session) {
            double none = median(() -> open.solve(Start.WARM));
            double same = median(() -> bench.write(1));
            double changed = median(() -> bench.write(1 + ++bench.round % 3 / 100.0));
            return String.format(
                    Locale.ROOT, "| %d | %.2f ms | %.2f ms | %.2f ms |", bench.model.columns(), none, same, changed);
        }
    }

    private static double median(Runnable task) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            task.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return Timing.of(List.of(times)).warm();
    }

    private void write(double factor) {
        for (int j = 0; j < model.columns(); j++) {
            session.setColumnBounds(j, 0, model.upper(j) * factor);
            session.setCost(j, model.cost(j) * factor);
        }
        for (int i = 0; i < model.rows(); i++) {
            session.setRowBounds(i, model.rowLower(i) * factor, model.rowUpper(i));
        }
        session.solve(Start.WARM).optimum("the chain of storages");
    }

    /** Column 2t makes, column 2t + 1 keeps; what is made and was kept meets demand and what is kept. */
    private static LinearModel chain(int stages) {
        LinearModel.Builder b = LinearModel.builder();
        for (int t = 0; t < stages; t++) {
            b.column(0, 20, 1 + t % 7);
            b.column(0, 30, 0.25);
            int need = b.row(3 + t % 5 * 2, Double.POSITIVE_INFINITY);
            b.coefficient(need, 2 * t, 1).coefficient(need, 2 * t + 1, -1);
            if (t > 0) {
                b.coefficient(need, 2 * t - 1, KEPT);
            }
        }
        return b.build();
    }
}
