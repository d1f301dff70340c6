package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.ModelEditor;
import adit.math.lp.Start;
import adit.math.solver.ClpSolver;
import adit.plan.limit.Limits;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.model.ModelOverrides;
import adit.plan.model.Relaxation;
import adit.plan.resolve.Resolver;
import adit.plandata.question.Question;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TinyCase;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The planner's model of levels and the equations of the audit, which were written apart, say the same. */
final class A05_SameEquationsTest {

    static Stream<TinyCase> cases() {
        return Stream.of(
                        TinyCase.all().stream(),
                        LongStream.range(0, 60).mapToObj(RandomQuestions::example),
                        LongStream.range(0, 60).mapToObj(RandomQuestions::fewer),
                        LongStream.range(0, 30).mapToObj(RandomQuestions::recorded))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rowsAreEqualAtRandomPoints(TinyCase example) {
        World world = example.world().world();
        Question question = example.asked().question();
        LinearModel ours = new LevelModel(Resolver.resolve(world, question), LevelModel.Blocks.ALL, Limits.ALL).model();
        LinearModel theirs = PlanAudit.equations(world, question, "", "coverage-from", question.firstYear())
                .orElseThrow();
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 3; k++) {
            Map<String, Double> point = new HashMap<>();
            for (int j = 0; j < theirs.columns(); j++) {
                point.put(theirs.columnName(j), random.nextDouble());
            }
            Map<String, Double> expected = rows(theirs, point);
            rows(ours, point)
                    .forEach((row, value) -> assertThat(expected.getOrDefault(row, Double.NaN))
                            .as(row)
                            .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value)))));
            assertThat(ours.rows()).isEqualTo(theirs.rows());
        }
    }

    /** Left minus right sides by key; columns that a point does not have are 0, as their bounds are in one of the models. */
    static Map<String, Double> rows(LinearModel model, Map<String, Double> point) {
        double[] values = new double[model.rows()];
        for (int j = 0; j < model.columns(); j++) {
            double x = point.getOrDefault(model.columnName(j), 0.0);
            model.forEachInColumn(j, (row, value) -> values[row] += value * x);
        }
        Map<String, Double> rows = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            String key = model.rowName(i);
            boolean aimed = key.startsWith("hold-") || key.startsWith("want-");
            double right = Double.isInfinite(model.rowLower(i)) ? model.rowUpper(i) : model.rowLower(i);
            rows.put(key, values[i] - (aimed ? 0 : right));
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyAimHasTheSameOptimum(TinyCase example) {
        World world = example.world().world();
        Question question = example.asked().question();
        LevelModel model = new LevelModel(Resolver.scaled(world, question), LevelModel.Blocks.ALL, Limits.ALL);
        for (LevelObjective.Kind kind : LevelObjective.Kind.values()) {
            for (int t = 0; t < question.years(); t += 2) {
                if (kind != LevelObjective.Kind.SHARE_FROM || model.use().isPresent()) {
                    same(world, model, "", new LevelObjective(kind, t));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRelaxedLimitHasTheSameOptimum(TinyCase example) {
        World world = example.world().world();
        Question question = example.asked().question();
        LevelModel model = new LevelModel(Resolver.scaled(world, question), LevelModel.Blocks.ALL, Limits.ALL);
        List<Relaxation> all = new ArrayList<>(Limits.relaxations(model.resolved()));
        all.add(Relaxation.namedProjectsOnly());
        for (Relaxation relaxation : all) {
            for (LevelObjective.Kind kind :
                    List.of(LevelObjective.Kind.COVERAGE_FROM, LevelObjective.Kind.SHORTFALL_ASKED)) {
                LevelObjective objective = new LevelObjective(kind, question.years() - 1);
                ModelEditor editor = new ModelEditor(model.model());
                relaxation.apply(model, new ModelOverrides(model.model(), editor));
                compare(world, model, editor.toModel(), relaxation.id(), objective);
            }
        }
    }

    private static void same(World world, LevelModel model, String relaxed, LevelObjective objective) {
        compare(world, model, model.model(), relaxed, objective);
    }

    private static void compare(
            World world, LevelModel model, LinearModel base, String relaxed, LevelObjective objective) {
        Question question = model.resolved().question();
        ModelEditor editor = new ModelEditor(base);
        objective.set(model, new ModelOverrides(base, editor));
        LinearModel theirs = PlanAudit.equations(
                        world, question, relaxed, objective.code(), question.firstYear() + objective.from())
                .orElseThrow();
        assertThat(optimum(theirs))
                .as(objective.code() + " from " + objective.from() + ", relaxed: " + relaxed)
                .isCloseTo(optimum(editor.toModel()), within(1e-6));
    }

    private static double optimum(LinearModel model) {
        try (LpSession session = new ClpSolver().open(model)) {
            return session.solve(Start.COLD).optimum("the equations").objective();
        }
    }

    @Test
    void anAimThatDoesNotExistHasNoEquations() {
        TinyCase half = TinyCase.half();
        World world = half.world().world();
        Question question = half.asked().question();
        assertThat(PlanAudit.equations(world, question, "", "share-from", question.firstYear()))
                .isEmpty();
        assertThat(PlanAudit.equations(world, question, "", "nonsense", question.firstYear()))
                .isEmpty();
        assertThat(PlanAudit.equations(world, question, "", "coverage-from", question.lastYear() + 1))
                .isEmpty();
    }
}
