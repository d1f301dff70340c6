package adit.math.solver;

import adit.math.lp.LinearModel;
import java.util.Random;

/** Seeded random linear models that are feasible by construction. */
final class RandomModels {

    private RandomModels() {}

    /** Rows around the activity of a hidden point, every column in a box: feasible and bounded. */
    static LinearModel boxed(long seed, int columns, int rows) {
        return of(seed, columns, rows, true);
    }

    /** As {@link #boxed}, but a third of the columns have no upper bound and costs that make this harmless. */
    static LinearModel halfOpen(long seed, int columns, int rows) {
        return of(seed, columns, rows, false);
    }

    private static LinearModel of(long seed, int columns, int rows, boolean boxed) {
        Random random = new Random(seed);
        boolean maximise = random.nextBoolean();
        LinearModel.Builder b = LinearModel.builder().maximise(maximise);
        double[] hidden = new double[columns];
        for (int j = 0; j < columns; j++) {
            hidden[j] = 10 * random.nextDouble();
            boolean open = !boxed && j % 3 == 0;
            double upper = open ? Double.POSITIVE_INFINITY : hidden[j] + 5 * random.nextDouble();
            double dear = random.nextDouble() * (maximise ? -1 : 1);
            b.column(0, upper, open ? dear : random.nextGaussian());
        }
        for (int i = 0; i < rows; i++) {
            addRow(b, random, hidden);
        }
        return b.build();
    }

    private static void addRow(LinearModel.Builder b, Random random, double[] hidden) {
        double[] a = new double[hidden.length];
        double activity = 0;
        for (int j = 0; j < a.length; j++) {
            a[j] = random.nextInt(3) == 0 ? random.nextInt(-9, 10) * 0.1 : 0;
            activity += a[j] * hidden[j];
        }
        double slack = random.nextDouble();
        int i = switch (random.nextInt(4)) {
            case 0 -> b.row(activity - slack, Double.POSITIVE_INFINITY);
            case 1 -> b.row(Double.NEGATIVE_INFINITY, activity + slack);
            case 2 -> b.row(activity, activity);
            default -> b.row(activity - slack, activity + slack);
        };
        for (int j = 0; j < a.length; j++) {
            b.coefficient(i, j, a[j]);
        }
    }

    /** Each stage makes, keeps and buys: every row draws on its own stage and on what the stage before left. */
    static LinearModel staircase(int stages, int width) {
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
