package adit.math.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.lp.DualBound;
import adit.math.lp.FarkasCheck;
import adit.math.lp.KktReport;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.Start;
import adit.math.lp.Status;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two solvers and one exact bound about the same seeded random models. */
final class A06_CrossCheckTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static LinearModel model(long seed) {
        int columns = 5 + (int) (seed % 40);
        int rows = 3 + (int) (seed * 7 % 25);
        return seed % 2 == 0 ? RandomModels.boxed(seed, columns, rows) : RandomModels.halfOpen(seed, columns, rows);
    }

    private static LpSolution solve(LpSolver solver, LinearModel model) {
        try (LpSession session = solver.open(model)) {
            return session.solve(Start.COLD).optimum("the model");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void highsAndClpAgree(long seed) {
        LinearModel model = model(seed);
        LpSolution highs = solve(new HighsSolver(), model);
        LpSolution clp = solve(new ClpSolver(), model);
        double scale = 1 + Math.abs(clp.objective());
        assertThat(highs.objective()).isCloseTo(clp.objective(), within(1e-6 * scale));
        KktReport report = KktReport.of(model, highs);
        assertThat(report.largest()).isLessThan(1e-6);
        assertThat(report.gap()).isLessThan(1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void optimalDualsBoundTheOptimumTightlyAndPerturbedOnesSafely(long seed) {
        LinearModel model = model(seed);
        LpSolution s = solve(new HighsSolver(), model);
        double sign = model.maximise() ? -1 : 1;
        double tolerance = 1e-7 * (1 + Math.abs(s.objective()));
        double[] y = s.copyRowDual();
        double worse = s.objective() + sign * (1 + Math.abs(s.objective()));
        assertThat(DualBound.of(model, y, worse).value()).isCloseTo(s.objective(), within(tolerance));
        if (seed % 2 == 0) {
            assertThat(DualBound.of(model, y).value()).isCloseTo(s.objective(), within(tolerance));
        }
        Random random = new Random(seed);
        for (int trial = 0; trial < 20; trial++) {
            double[] other = y.clone();
            other[random.nextInt(y.length)] += random.nextGaussian();
            double bound = DualBound.of(model, other).value();
            double near = DualBound.of(model, other, worse).value();
            assertThat(sign * bound).isLessThanOrEqualTo(sign * near);
            assertThat(sign * near).isLessThanOrEqualTo(sign * s.objective() + tolerance);
        }
    }

    /** A row is asked for 1 more than all columns at their best can give. */
    @ParameterizedTest
    @MethodSource("seeds")
    void raysProveWhatBothSolversCallInfeasible(long seed) {
        LinearModel feasible = RandomModels.boxed(seed, 5 + (int) (seed % 40), 6);
        LinearModel hopeless = withRowBeyondReach(feasible);
        for (LpSolver solver : new LpSolver[] {new HighsSolver(), new ClpSolver()}) {
            try (LpSession session = solver.open(hopeless)) {
                assertThat(session.solve(Start.COLD).status()).isEqualTo(Status.INFEASIBLE);
                double[] ray = session.dualRay().orElseThrow();
                assertThat(FarkasCheck.of(hopeless, ray).proves()).isTrue();
                assertThat(FarkasCheck.of(feasible, ray).proves()).isFalse();
            }
        }
    }

    private static LinearModel withRowBeyondReach(LinearModel model) {
        double[] reach = new double[model.rows()];
        for (int j = 0; j < model.columns(); j++) {
            double upper = model.upper(j);
            model.forEachInColumn(j, (i, a) -> reach[i] += Math.max(0, a) * upper);
        }
        double[] lower = model.copyRowLower();
        double[] upper = model.copyRowUpper();
        lower[2] = reach[2] + 1;
        upper[2] = Double.POSITIVE_INFINITY;
        return model.withRowBounds(lower, upper);
    }
}
