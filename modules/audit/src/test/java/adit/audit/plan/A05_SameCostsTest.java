package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.ModelEditor;
import adit.math.lp.Start;
import adit.math.solver.ClpSolver;
import adit.math.solver.HighsSolver;
import adit.plan.limit.Limits;
import adit.plan.model.CostModel;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Resolver;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.testworlds.TinyCase;
import adit.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner's model of least cost and the equations of the audit, which were written apart, say the same. */
final class A05_SameCostsTest {

    static Stream<TinyCase> cases() {
        return A05_SameEquationsTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rowsAreEqualAtRandomPoints(TinyCase example) {
        Question question = example.asked().question();
        World world = example.world().world();
        LinearModel ours = model(Resolver.resolve(world, question), Target::from);
        LinearModel theirs = PlanAudit.costEquations(world, question, Target::from);
        Map<String, Double> point = new HashMap<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int j = 0; j < theirs.columns(); j++) {
            point.put(theirs.columnName(j), random.nextDouble());
        }
        Map<String, Double> expected = A05_SameEquationsTest.rows(theirs, point);
        A05_SameEquationsTest.rows(ours, point)
                .forEach((row, value) -> assertThat(expected.getOrDefault(row, Double.NaN))
                        .as(row)
                        .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value)))));
        assertThat(ours.rows()).isEqualTo(theirs.rows());
    }

    /** Bounds that bind, and what a unit of a column costs. */
    @ParameterizedTest
    @MethodSource("cases")
    void columnsCostTheSame(TinyCase example) {
        Question question = example.asked().question();
        World world = example.world().world();
        LinearModel ours = model(Resolver.resolve(world, question), Target::from);
        LinearModel theirs = PlanAudit.costEquations(world, question, Target::from);
        Map<String, Integer> columns = new HashMap<>();
        IntStream.range(0, ours.columns()).forEach(j -> columns.put(ours.columnName(j), j));
        for (int j = 0; j < theirs.columns(); j++) {
            String key = theirs.columnName(j);
            int mine = columns.getOrDefault(key, -1);
            assertThat(theirs.lower(j)).as(key).isCloseTo(ours.lower(mine), within(1e-12));
            if (theirs.upper(j) > 0) {
                assertThat(theirs.cost(j)).as(key).isCloseTo(ours.cost(mine), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCheapestPlanCostsTheSameWithAndWithoutTargets(TinyCase example) {
        Question question = example.asked().question();
        World world = example.world().world();
        ResolvedQuestion r = Resolver.scaled(world, question);
        for (int from = question.firstYear(); from <= question.lastYear() + 1; from += 2) {
            int year = from;
            ToIntFunction<Target> starts = target -> Math.max(year, target.from());
            Optional<Double> ours = optimum(model(r, starts), new HighsSolver())
                    .map(cost -> cost * r.scale().money());
            LinearModel equations = PlanAudit.costEquations(world, question, starts);
            for (LpSolver solver : new LpSolver[] {new ClpSolver(), new HighsSolver()}) {
                Optional<Double> theirs = optimum(equations, solver);
                assertThat(theirs.isPresent())
                        .as(solver.name() + ": any plan from " + from)
                        .isEqualTo(ours.isPresent());
                ours.ifPresent(cost -> assertThat(theirs.orElseThrow())
                        .as(solver.name() + ": cost from " + year)
                        .isCloseTo(cost, within(1e-7 * Math.max(cost, size(r)))));
            }
        }
    }

    /** One unit of money: the value of a part of the largest demand. */
    private static double size(ResolvedQuestion r) {
        return r.scale().money();
    }

    /** The planner's model without the reward for coverage. */
    private static LinearModel model(ResolvedQuestion r, ToIntFunction<Target> starts) {
        int first = r.question().firstYear();
        CostModel model = new CostModel(r, target -> starts.applyAsInt(target) - first, 0, Limits.ALL);
        ModelEditor editor = new ModelEditor(model.model());
        model.dropReward(editor);
        return editor.toModel();
    }

    private static Optional<Double> optimum(LinearModel model, LpSolver solver) {
        try (LpSession session = solver.open(model)) {
            return session.solve(Start.COLD).findOptimum("the equations").map(LpSolution::objective);
        }
    }
}
