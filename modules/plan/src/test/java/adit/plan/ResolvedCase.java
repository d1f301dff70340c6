package adit.plan;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.Start;
import adit.plan.limit.Limits;
import adit.plan.model.CostModel;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.model.LevelObjective.Kind;
import adit.plan.model.ModelOverrides;
import adit.plan.model.Relaxation;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Resolver;
import adit.plandata.question.Target;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;
import java.util.OptionalInt;

/**
 * A question as numbers, to be asked of any solver without the planner.
 *
 * @param numbers what the resolver made, in the units of its scale
 */
public record ResolvedCase(ResolvedQuestion numbers) {

    /**
     * A model pointed at an objective, and what a solver says about it.
     *
     * @param model the model with the bounds and objective of the objective
     * @param solution its solution
     */
    record Solved(LinearModel model, LpSolution solution) {}

    public static ResolvedCase of(TinyWorld world, QuestionBuilder asked) {
        return new ResolvedCase(Resolver.scaled(world.world(), asked.question()));
    }

    /** The first target year as a number of the horizon. */
    int targetYear() {
        return numbers.question().targets().stream()
                        .mapToInt(Target::from)
                        .min()
                        .orElseThrow()
                - numbers.question().firstYear();
    }

    public LevelModel model() {
        return new LevelModel(numbers, LevelModel.Blocks.ALL, Limits.ALL);
    }

    double level(Kind kind, int from, LpSolver solver) {
        try (LevelSession session = new LevelSession(model(), solver)) {
            return session.level(new LevelObjective(kind, from));
        }
    }

    /** A level with something changed. */
    double level(Kind kind, int from, LpSolver solver, Relaxation change) {
        try (LevelSession session = new LevelSession(model(), solver)) {
            session.relax(change);
            return session.level(new LevelObjective(kind, from));
        }
    }

    /** Best coverage from the target year on. */
    double coverage(LpSolver solver) {
        return level(Kind.COVERAGE_FROM, targetYear(), solver);
    }

    OptionalInt earliest(LpSolver solver) {
        LevelModel cutOff = new LevelModel(numbers, LevelModel.Blocks.CUT_OFF, Limits.ALL);
        try (AttainableLevels levels = new AttainableLevels(cutOff, model(), solver)) {
            return levels.earliestYear();
        }
    }

    Solved solve(Kind kind, LpSolver solver) {
        LevelModel level = model();
        try (LpSession session = solver.open(level.model())) {
            new LevelObjective(kind, targetYear()).set(level, new ModelOverrides(level.model(), session));
            return new Solved(session.model(), session.solve(Start.COLD).optimum(kind.name()));
        }
    }

    /** Least cost with targets from a year on; {@code numbers.years()} for none. */
    Solved leastCost(int from, LpSolver solver) {
        LinearModel model = new CostModel(numbers, target -> from, 0, Limits.ALL).model();
        try (LpSession session = solver.open(model)) {
            return new Solved(model, session.solve(Start.COLD).optimum("least cost"));
        }
    }
}
