package adit.math.solver;

import adit.math.lp.DualBound;
import adit.math.lp.KktReport;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.Method;
import adit.math.lp.Outcome;
import adit.math.lp.Start;

/** Not a test: a program that prints how long staircase models take, from which the size for interior point is chosen. */
final class HighsTimings {

    private HighsTimings() {}

    /** Arguments: numbers of stages, ten rows and columns each. */
    public static void main(String[] stages) {
        for (String count : stages) {
            LinearModel model = RandomModels.staircase(Integer.parseInt(count), 10);
            System.out.printf("%d rows, %d columns, %d nonzeros%n", model.rows(), model.columns(), model.nonzeros());
            for (Method method : new Method[] {Method.SIMPLEX, Method.IPM}) {
                time(model, method);
            }
        }
    }

    private static void time(LinearModel model, Method method) {
        long t0 = System.nanoTime();
        try (LpSession session = new HighsSolver().open(model, method)) {
            long t1 = System.nanoTime();
            Outcome coldEnd = session.solve(Start.COLD);
            LpSolution cold = coldEnd.optimum("cold");
            long t2 = System.nanoTime();
            for (int i = 0; i < model.rows(); i += 97) {
                session.setRowBounds(i, model.rowLower(i) * 1.05, model.rowUpper(i));
            }
            Outcome warm = session.solve(Start.WARM);
            long t3 = System.nanoTime();
            KktReport kkt = KktReport.of(model, cold);
            long t4 = System.nanoTime();
            double bound = DualBound.of(model, cold.copyRowDual(), 2 * cold.objective())
                    .value();
            long t5 = System.nanoTime();
            System.out.printf(
                    "  %s: pass %d ms, cold %d ms (%d it.), 1 %% of rows changed %d ms (%d it.), kkt %.1e in %d ms, "
                            + "dual bound %d ms, short by %.1e of %.6g%n",
                    method,
                    ms(t0, t1),
                    ms(t1, t2),
                    coldEnd.iterations(),
                    ms(t2, t3),
                    warm.iterations(),
                    kkt.largest(),
                    ms(t3, t4),
                    ms(t4, t5),
                    cold.objective() - bound,
                    cold.objective());
        }
    }

    private static long ms(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
