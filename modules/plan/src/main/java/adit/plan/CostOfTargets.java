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
    private final Solved with;
    private final Solved without;

    /** A model, the cost of its cheapest plan, and the basis in which its solve ended. */
    private record Solved(CostModel model, double cost, Basis basis) {}

    private CostOfTargets(LpSolver solver, Question question, Solved with, Solved without) {
        this.solver = solver;
        this.question = question;
        this.with = with;
        this.without = without;
    }

    /** Begins from the plans in a world; empty if no plan holds the targets there. */
    static Optional<CostOfTargets> near(World world, TargetYears years, LpSolver solver) {
        Question question = years.question();
        ResolvedQuestion r = Resolver.scaled(world, question);
        return solve(targets(r, years, 0), Start.COLD, Optional.empty(), solver)
                .or(() -> solve(targets(r, years, AttainableLevels.TOLERANCE), Start.COLD, Optional.empty(), solver))
                .flatMap(with -> solve(free(r), Start.COLD, Optional.empty(), solver)
                        .map(without -> new CostOfTargets(solver, question, with, without)));
    }

    /**
     * Present value, million US$, of what all places outside the supplier pay more than without targets; 0 if that is below the tolerance of the
     * solver.
     */
    double here() {
        return Costs.extra(with.cost(), without.cost());
    }

    /**
     * The same in a world that differs only in costs and prices.
     *
     * @throws adit.basics.BadInputException if it does not have the data that the question needs
     */
    Optional<Double> withCosts(World world) {
        ResolvedQuestion r = Resolver.scaled(world, question);
        return solve(with.model().withCosts(r), Start.WARM_COSTS, Optional.of(with), solver)
                .flatMap(dear -> solve(without.model().withCosts(r), Start.WARM_COSTS, Optional.of(without), solver)
                        .map(cheap -> Costs.extra(dear.cost(), cheap.cost())));
    }

    /**
     * The same in any world, with the targets in years of their own; empty if no plan holds them.
     *
     * @throws adit.basics.BadInputException if it does not have the data that the question needs
     */
    Optional<Double> in(World world, TargetYears years) {
        ResolvedQuestion r = Resolver.scaled(world, question);
        return solve(targets(r, years, 0), Start.WARM, Optional.of(with), solver)
                .or(() -> solve(targets(r, years, AttainableLevels.TOLERANCE), Start.WARM, Optional.of(with), solver))
                .flatMap(dear -> solve(free(r), Start.WARM, Optional.of(without), solver)
                        .map(cheap -> Costs.extra(dear.cost(), cheap.cost())));
    }

    /** A shortfall that counts as none may leave no plan that meets the targets exactly: then with that slack. */
    private static CostModel targets(ResolvedQuestion r, TargetYears years, double slack) {
        return new CostModel(r, years, slack, Limits.ALL);
    }

    private static CostModel free(ResolvedQuestion r) {
        return new CostModel(r, target -> r.years(), 0, Limits.ALL);
    }

    /** Empty if no plan meets the rows. */
    private static Optional<Solved> solve(CostModel model, Start how, Optional<Solved> near, LpSolver solver) {
        try (LpSession session = solver.open(model.model())) {
            near.map(Solved::basis)
                    .filter(basis -> basis.columns() == model.model().columns()
                            && basis.rows() == model.model().rows())
                    .ifPresent(session::setBasis);
            Optional<LpSolution> found = session.solve(how).findOptimum("the least-cost plan");
            return found.map(plan -> new Solved(model, model.cost(plan), session.basis()));
        }
    }
}
