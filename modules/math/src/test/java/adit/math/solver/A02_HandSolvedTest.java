package adit.math.solver;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.lp.DualBound;
import adit.math.lp.FarkasCheck;
import adit.math.lp.KktReport;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.Method;
import adit.math.lp.Outcome;
import adit.math.lp.Start;
import adit.math.lp.Status;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models solved with a pencil, by both solvers: values, duals and their signs. */
final class A02_HandSolvedTest {

    private static final double INF = POSITIVE_INFINITY;

    static Stream<LpSolver> solvers() {
        return Stream.of(new HighsSolver(), new ClpSolver());
    }

    private static LpSolution solve(LpSolver solver, LinearModel model) {
        try (LpSession session = solver.open(model)) {
            LpSolution solution = session.solve(Start.COLD).optimum("a model solved by hand");
            assertThat(KktReport.of(model, solution).largest()).isLessThan(1e-9);
            assertThat(DualBound.of(model, solution.copyRowDual()).value())
                    .isCloseTo(solution.objective(), within(1e-9));
            return solution;
        }
    }

    /** Least of 2x + 3y where x + y ≥ 4, x − y ≤ 2: the rows cross at (3, 1), cost 9; y₁ = 2.5, y₂ = −0.5. */
    @ParameterizedTest
    @MethodSource("solvers")
    void leastHasPositiveDualAtLowerAndNegativeAtUpper(LpSolver solver) {
        LinearModel.Builder b = LinearModel.builder();
        int x = b.column(0, INF, 2);
        int y = b.column(0, INF, 3);
        int need = b.row(4, INF);
        int spread = b.row(NEGATIVE_INFINITY, 2);
        b.coefficient(need, x, 1)
                .coefficient(need, y, 1)
                .coefficient(spread, x, 1)
                .coefficient(spread, y, -1);
        LpSolution s = solve(solver, b.build());
        assertThat(s.copyX()).containsExactly(new double[] {3, 1}, within(1e-9));
        assertThat(s.objective()).isCloseTo(9, within(1e-9));
        assertThat(s.rowDual(need)).isCloseTo(2.5, within(1e-9));
        assertThat(s.rowDual(spread)).isCloseTo(-0.5, within(1e-9));
        assertThat(s.rowActivity(spread)).isCloseTo(2, within(1e-9));
    }

    /** Most of 3x + 2y where x + y ≤ 4, x ≤ 3 (a bound): (3, 1), 11; one more unit of the row is worth 2, of the bound 1. */
    @ParameterizedTest
    @MethodSource("solvers")
    void mostHasPositiveDualAtUpper(LpSolver solver) {
        LinearModel.Builder b = LinearModel.builder().maximise(true);
        int x = b.column(0, 3, 3);
        int y = b.column(0, INF, 2);
        int room = b.row(NEGATIVE_INFINITY, 4);
        b.coefficient(room, x, 1).coefficient(room, y, 1);
        LpSolution s = solve(solver, b.build());
        assertThat(s.copyX()).containsExactly(new double[] {3, 1}, within(1e-9));
        assertThat(s.objective()).isCloseTo(11, within(1e-9));
        assertThat(s.rowDual(room)).isCloseTo(2, within(1e-9));
        assertThat(s.reducedCost(x)).isCloseTo(1, within(1e-9));
        assertThat(s.reducedCost(y)).isCloseTo(0, within(1e-9));
    }

    /** Most of −x where x ≥ 2 is a row: −2, and one more unit of the row costs 1. */
    @ParameterizedTest
    @MethodSource("solvers")
    void mostHasNegativeDualAtLower(LpSolver solver) {
        LinearModel.Builder b = LinearModel.builder().maximise(true);
        int x = b.column(0, INF, -1);
        int need = b.row(2, INF);
        b.coefficient(need, x, 1);
        LpSolution s = solve(solver, b.build());
        assertThat(s.objective()).isCloseTo(-2, within(1e-9));
        assertThat(s.rowDual(need)).isCloseTo(-1, within(1e-9));
    }

    /** Least of x − y on the line x + 2y = 6 with free x and y ≤ 5: y = 5, x = −4, value −9. */
    @ParameterizedTest
    @MethodSource("solvers")
    void anEqualityWithAFreeColumnIsSolved(LpSolver solver) {
        LinearModel.Builder b = LinearModel.builder();
        int x = b.column(NEGATIVE_INFINITY, INF, 1);
        int y = b.column(0, 5, -1);
        int line = b.row(6, 6);
        b.coefficient(line, x, 1).coefficient(line, y, 2);
        LpSolution s = solve(solver, b.build());
        assertThat(s.copyX()).containsExactly(new double[] {-4, 5}, within(1e-9));
        assertThat(s.rowDual(line)).isCloseTo(1, within(1e-9));
        assertThat(s.reducedCost(y)).isCloseTo(-3, within(1e-9));
    }

    /** The range 1 ≤ x + y ≤ 3 binds below when costs are positive and above when they are negative. */
    @ParameterizedTest
    @MethodSource("solvers")
    void rangeRowBindsAtTheSideThatCosts(LpSolver solver) {
        LpSolution dear = solve(solver, range(1));
        assertThat(dear.objective()).isCloseTo(1, within(1e-9));
        assertThat(dear.rowDual(0)).isCloseTo(1, within(1e-9));
        LpSolution welcome = solve(solver, range(-1));
        assertThat(welcome.objective()).isCloseTo(-3, within(1e-9));
        assertThat(welcome.rowDual(0)).isCloseTo(-1, within(1e-9));
    }

    private static LinearModel range(double cost) {
        LinearModel.Builder b = LinearModel.builder();
        int row = b.row(1, 3);
        b.coefficient(row, b.column(0, INF, cost), 1);
        b.coefficient(row, b.column(0, INF, cost), 1);
        return b.build();
    }

    /** Three rows through one corner (1, 1): most of x + y is 2 however the duals share it. */
    @ParameterizedTest
    @MethodSource("solvers")
    void aDegenerateCornerIsFound(LpSolver solver) {
        LinearModel.Builder b = LinearModel.builder().maximise(true);
        int x = b.column(0, INF, 1);
        int y = b.column(0, INF, 1);
        double[][] rows = {{1, 0, 1}, {0, 1, 1}, {1, 1, 2}};
        for (double[] row : rows) {
            int i = b.row(NEGATIVE_INFINITY, row[2]);
            b.coefficient(i, x, row[0]).coefficient(i, y, row[1]);
        }
        LpSolution s = solve(solver, b.build());
        assertThat(s.copyX()).containsExactly(new double[] {1, 1}, within(1e-9));
        assertThat(s.objective()).isCloseTo(2, within(1e-9));
    }

    /** x + y ≥ 5 and x + 2y ≤ 4 with x, y in [0, 9]: the second row allows x + y of at most 4. */
    @ParameterizedTest
    @MethodSource("solvers")
    void aRayProvesThatAModelIsInfeasible(LpSolver solver) {
        for (boolean maximise : new boolean[] {false, true}) {
            LinearModel.Builder b = LinearModel.builder().maximise(maximise);
            int x = b.column(0, 9, 1);
            int y = b.column(0, 9, -2);
            int need = b.row(5, INF);
            int room = b.row(NEGATIVE_INFINITY, 4);
            int idle = b.row(0, 100);
            b.coefficient(need, x, 1)
                    .coefficient(need, y, 1)
                    .coefficient(room, x, 1)
                    .coefficient(room, y, 2);
            b.coefficient(idle, x, 1);
            LinearModel model = b.build();
            try (LpSession session = solver.open(model)) {
                assertThat(session.solve(Start.COLD).status()).isEqualTo(Status.INFEASIBLE);
                double[] ray = session.dualRay().orElseThrow();
                FarkasCheck check = FarkasCheck.of(model, ray);
                assertThat(check.proves()).isTrue();
                assertThat(ray[need]).isPositive();
                assertThat(ray[room]).isNegative();
                double[] turned = {-ray[0], -ray[1], -ray[2]};
                assertThat(FarkasCheck.of(model, turned).proves()).isFalse();
                session.setRowBounds(room, NEGATIVE_INFINITY, 6);
                assertThat(session.solve(Start.WARM).status()).isEqualTo(Status.OPTIMAL);
                assertThat(session.dualRay()).isEmpty();
                assertThat(FarkasCheck.of(session.model(), ray).proves()).isFalse();
            }
        }
    }

    /** Most of x where x ≥ 1. */
    @ParameterizedTest
    @MethodSource("solvers")
    void aModelWithoutABoundIsUnbounded(LpSolver solver) {
        LinearModel.Builder b = LinearModel.builder().maximise(true);
        int x = b.column(0, INF, 1);
        int y = b.column(0, INF, 0);
        int row = b.row(1, INF);
        b.coefficient(row, x, 1).coefficient(row, y, -1);
        try (LpSession session = solver.open(b.build())) {
            Outcome outcome = session.solve(Start.COLD);
            assertThat(outcome.status()).isEqualTo(Status.UNBOUNDED);
            assertThat(outcome.hasSolution("most of x")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void everyMethodFindsTheSameCorner(LpSolver solver) {
        for (Method method : Method.values()) {
            try (LpSession session = solver.open(RandomModels.boxed(5, 20, 15), method)) {
                LpSolution s = session.solve(Start.COLD).optimum("a random model");
                assertThat(KktReport.of(session.model(), s).largest()).isLessThan(1e-6);
                assertThat(session.basis().columns()).isEqualTo(20);
            }
        }
    }
}
