package adit.plan;

import adit.math.lp.Basis;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.Start;
import adit.plan.limit.Limits;
import adit.plan.model.CostModel;
import adit.plan.resolve.ResolvedQuestion;
import adit.plan.resolve.Resolver;
import adit.plandata.question.Question;
import adit.plandata.result.Costs;
import adit.world.World;
import java.util.Optional;

/** What the targets cost in worlds that differ little from one whose least-cost plans are known: solves begin from their bases. */
final class CostOfTargets {

    private final Question question;
    private final LpSolver solver;
    private final Optional<Bases> near;

    /** The bases of the plans with and without targets. */
    private record Bases(Basis with, Basis without) {}

    /** A plan, and the basis in which its solve ended. */
    private record Solved(double cost, Basis basis) {}

    /** A cost, and the bases from which those in similar worlds can begin. */
    private record Found(double cost, Bases bases) {}

    private CostOfTargets(LpSolver solver, Question question, Optional<Bases> near) {
        this.solver = solver;
        this.question = question;
        this.near = near;
    }

    /** Begins from the plans in a world; empty if no plan holds the targets there. */
    static Optional<CostOfTargets> near(World world, TargetYears years, LpSolver solver) {
        Question question = years.question();
        return new CostOfTargets(solver, question, Optional.empty())
                .find(world, years)
                .map(found -> new CostOfTargets(solver, question, Optional.of(found.bases())));
    }

    /**
     * Present value, million US$, of what all places outside the supplier pay more than without targets; 0 if that is below the tolerance of the
     * solver; empty if no plan holds the targets.
     *
     * @throws adit.basics.BadInputException if the world does not have the data that the question needs
     */
    Optional<Double> in(World world, TargetYears years) {
        return find(world, years).map(Found::cost);
    }

    private Optional<Found> find(World world, TargetYears years) {
        ResolvedQuestion r = Resolver.scaled(world, question);
        Optional<Solved> with = solve(targets(r, years, 0), near.map(Bases::with))
                .or(() -> solve(targets(r, years, AttainableLevels.TOLERANCE), near.map(Bases::with)));
        if (with.isEmpty()) {
            return Optional.empty();
        }
        CostModel free = new CostModel(r, target -> r.years(), 0, Limits.ALL);
        return solve(free, near.map(Bases::without))
                .map(without -> new Found(
                        Costs.extra(with.get().cost(), without.cost()),
                        new Bases(with.get().basis(), without.basis())));
    }

    /** A shortfall that counts as none may leave no plan that meets the targets exactly. */
    private static CostModel targets(ResolvedQuestion r, TargetYears years, double slack) {
        return new CostModel(r, years, slack, Limits.ALL);
    }

    private Optional<Solved> solve(CostModel model, Optional<Basis> from) {
        try (LpSession session = solver.open(model.model())) {
            from.filter(basis -> basis.columns() == model.model().columns()
                            && basis.rows() == model.model().rows())
                    .ifPresent(session::setBasis);
            Optional<LpSolution> found =
                    session.solve(from.isPresent() ? Start.WARM : Start.COLD).findOptimum("the least-cost plan");
            return found.map(plan -> new Solved(model.cost(plan), session.basis()));
        }
    }
}
