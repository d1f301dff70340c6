package adit.plan;

import adit.math.lp.DualBound;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.lp.Start;
import adit.math.lp.Violations;
import adit.plan.limit.Limits;
import adit.plan.model.CostModel;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Scale;
import adit.plandata.result.Costs;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Proof;
import adit.world.World;
import java.util.List;
import java.util.Optional;

/**
 * The least-cost plans with and without targets.
 *
 * @param portfolio plants to build, activity and purchases
 * @param costs of both
 * @param near which projects start in plans of nearly the same cost; empty if that is not asked
 * @param proofs both sides of both costs
 * @param rows of the model
 * @param columns of the model
 * @param largestViolation of a row or bound, recomputed, t/y
 * @param gap between cost and dual bound, relative
 */
record LeastCostPlan(
        Portfolio portfolio,
        Costs costs,
        Optional<NearOptimal> near,
        List<Proof> proofs,
        int rows,
        int columns,
        double largestViolation,
        double gap) {

    /**
     * Both plans; empty if none meets all statements of the question.
     *
     * @param world has the names that the rule for the plan shown needs
     * @param starts number of the first year in which a target holds
     * @param slack by how much a target may be missed, a shortfall that counts as none
     * @param check called between the two plans; may throw to end the computation
     */
    static Optional<LeastCostPlan> find(
            World world, ResolvedQuestion r, TargetYears starts, double slack, LpSolver solver, Runnable check) {
        CostModel with = new CostModel(r, starts, slack, Limits.ALL);
        Optional<Cheapest> found = solve(with, solver, Optional.of(world));
        check.run();
        return found.map(cheapest -> of(cheapest, starts.first(), solver, check));
    }

    /**
     * A plan of the least cost.
     *
     * @param plan with the multipliers that show that none costs less
     * @param shown the plan of this cost that the rule chooses, if one is to be shown
     * @param bounded the multipliers of its cost without the reward for coverage
     */
    private record Cheapest(CostModel model, LpSolution plan, LpSolution shown, CostBound bounded) {}

    private static LeastCostPlan of(Cheapest targets, int first, LpSolver solver, Runnable check) {
        CostModel with = targets.model();
        LpSolution best = targets.plan();
        LpSolution shown = targets.shown();
        ResolvedQuestion r = with.resolved();
        CostModel without = new CostModel(r, target -> r.years(), 0, Limits.ALL);
        Cheapest free = solve(without, solver, Optional.empty())
                .orElseThrow(() -> new SolverException("the plan without targets has no solution"));
        Violations violations = Violations.of(with.model(), shown.copyX());
        double bound = DualBound.of(with.model(), best.copyRowDual()).value();
        Costs costs = new CostReader(with, shown, without, free.plan(), first).read();
        return new LeastCostPlan(
                new PortfolioReader(with, shown, first).read(),
                costs,
                new NearOptimalReader(with, best, costs).read(solver, check),
                List.of(
                        targets.bounded().withTargets(r.calendar(first), costs.total()),
                        free.bounded().withoutTargets(free.plan(), costs.withoutTargets())),
                with.model().rows(),
                with.model().columns(),
                Math.max(violations.row().size(), violations.column().size())
                        * r.scale().mass(),
                Math.abs(best.objective() - bound) / Math.max(1, Math.abs(best.objective())));
    }

    /** @param names of the world, which the rule for the plan shown needs; empty if the plan is not shown */
    private static Optional<Cheapest> solve(CostModel model, LpSolver solver, Optional<World> names) {
        try (LpSession session = solver.open(model.model())) {
            Optional<LpSolution> solution = session.solve(Start.COLD).findOptimum("the least-cost plan");
            solution.ifPresent(found -> requireRows(model, found));
            return solution.map(plan -> {
                CostBound bounded = CostBound.of(model, session.basis(), solver);
                LpSolution shown = names.map(world -> ShownPlan.among(model, world, session, plan))
                        .orElse(plan);
                requireRows(model, shown);
                return new Cheapest(model, plan, shown, bounded);
            });
        }
    }

    private static void requireRows(CostModel model, LpSolution solution) {
        Violations violations = Violations.of(model.model(), solution.copyX());
        if (violations.row().size() > Scale.ALLOWED) {
            throw new SolverException("the least-cost plan violates a row by "
                    + violations.row().size() * model.resolved().scale().mass() + " t");
        }
    }
}
