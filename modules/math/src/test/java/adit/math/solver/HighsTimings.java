package adit.math.solver;

import adit.math.lp.DualBound;
import adit.math.lp.KktReport;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.Method;
import adit.math.lp.Start;
import java.util.Random;

/** Not a test: a program that prints how long staircase models take, from which the size for interior point is chosen. */
final class HighsTimings {

    private HighsTimings() {}

    /** Arguments: numbers of stages, ten rows and columns each. */
    public static void main(String[] stages) {
        for (String count : stages) {
            LinearModel model = staircase(Integer.parseInt(count), 10);
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
            LpSolution cold = session.solve(Start.COLD);
            long t2 = System.nanoTime();
            for (int i = 0; i < model.rows(); i += 97) {
                session.setRowBounds(i, model.rowLower(i) * 1.05, model.rowUpper(i));
            }
            LpSolution warm = session.solve(Start.WARM);
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
                    cold.iterations(),
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

    /** Each stage makes, keeps and buys: every row draws on its own stage and on what the stage before left. */
    private static LinearModel staircase(int stages, int width) {
        Random random = new Random(1);
        LinearModel.Builder b = LinearModel.builder();
        for (int t = 0; t < stages; t++) {
            for (int k = 0; k < width; k++) {
                b.column(
                        0, k % 3 == 0 ? Double.POSITIVE_INFINITY : 20, 1 + random.nextDouble() * (k % 3 == 0 ? 10 : 1));
            }
            for (int k = 0; k < width; k++) {
                int i = b.row(1 + 9 * random.nextDouble(), k % 4 == 0 ? 40 : Double.POSITIVE_INFINITY);
                b.coefficient(i, t * width + k - k % 3, 1);
                b.coefficient(i, t * width + k, 1);
                b.coefficient(i, t * width + random.nextInt(width), 0.5);
                if (t > 0) {
                    b.coefficient(i, (t - 1) * width + k, 0.3);
                    b.coefficient(i, (t - 1) * width + random.nextInt(width), -0.2);
                }
            }
        }
        return b.build();
    }
}
