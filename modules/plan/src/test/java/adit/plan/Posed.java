package adit.plan;

import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.Start;
import adit.plan.Aim.Kind;
import adit.testworlds.TinyWorld;
import java.util.OptionalInt;

/**
 * A question as numbers, to be asked of any solver without the planner.
 *
 * @param numbers what the resolver made, in the units of its scale
 */
record Posed(Resolved numbers) {

    /**
     * A model pointed at an aim, and what a solver says about it.
     *
     * @param model the model with the bounds and objective of the aim
     * @param solution its solution
     */
    record Solved(LinearModel model, LpSolution solution) {}

    static Posed of(TinyWorld world, Asked asked) {
        return new Posed(Resolver.scaled(world.world(), asked.question()));
    }

    /** The numbers in tons, as in the world. */
    static Resolved inTons(TinyWorld world, Asked asked) {
        return Resolver.resolve(world.world(), asked.question());
    }

    /** The first asked year as a number of the horizon. */
    int asked() {
        return numbers.question().targets().stream()
                        .mapToInt(Target::from)
                        .min()
                        .orElseThrow()
                - numbers.question().firstYear();
    }

    LevelModel model() {
        return new LevelModel(numbers, LevelModel.Blocks.ALL);
    }

    double level(Kind kind, int from, LpSolver solver) {
        try (LevelSession session = new LevelSession(model(), solver)) {
            return session.level(new Aim(kind, from));
        }
    }

    /** A level with something changed. */
    double level(Kind kind, int from, LpSolver solver, Relaxation change) {
        try (LevelSession session = new LevelSession(model(), solver)) {
            session.relax(change);
            return session.level(new Aim(kind, from));
        }
    }

    /** Best coverage from the asked year on. */
    double coverage(LpSolver solver) {
        return level(Kind.COVERAGE_FROM, asked(), solver);
    }

    OptionalInt earliest(LpSolver solver) {
        LevelModel cutOff = new LevelModel(numbers, LevelModel.Blocks.CUT_OFF);
        try (Levels levels = new Levels(cutOff, model(), solver)) {
            return levels.earliestYear();
        }
    }

    Solved solve(Kind kind, LpSolver solver) {
        LevelModel level = model();
        try (LpSession session = solver.open(level.model())) {
            new Aiming(level).at(new Aim(kind, asked()), new Overlay(level.model(), session));
            return new Solved(session.model(), session.solve(Start.COLD));
        }
    }

    /** Least cost with targets from a year on; {@code numbers.years()} for none. */
    Solved leastCost(int from, LpSolver solver) {
        LinearModel model = new CostModel(numbers, target -> from, 0).model();
        try (LpSession session = solver.open(model)) {
            return new Solved(model, session.solve(Start.COLD));
        }
    }
}
