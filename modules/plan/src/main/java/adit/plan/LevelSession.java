package adit.plan;

import adit.math.lp.Basis;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.lp.Start;
import adit.math.lp.Violations;
import adit.plan.model.FewestProjects;
import adit.plan.model.LevelModel;
import adit.plan.model.LevelObjective;
import adit.plan.model.ModelOverrides;
import adit.plan.model.Objective;
import adit.plan.model.Relaxation;
import adit.plan.resolve.Scale;
import java.util.Optional;

/** One {@link LevelModel} in a solver: the same matrix, other bounds, each solve from the last basis. */
final class LevelSession implements AutoCloseable {

    private final LevelModel model;
    private final LpSession session;
    private final ModelOverrides objectiveOverrides;
    private final ModelOverrides change;
    private Optional<Basis> home = Optional.empty();
    private int solves;

    LevelSession(LevelModel model, LpSolver solver) {
        this.model = model;
        session = solver.open(model.model());
        objectiveOverrides = new ModelOverrides(model.model(), session);
        change = new ModelOverrides(model.model(), session);
    }

    LevelModel model() {
        return model;
    }

    void relax(Relaxation relaxation) {
        if (home.isEmpty() && solves > 0) {
            home = Optional.of(session.basis());
        }
        relaxation.apply(model, change);
    }

    /** Takes every change back; the next solve starts from the basis before the first of them. */
    void restore() {
        change.undo();
        home.ifPresent(session::setBasis);
    }

    /** Begins the next solve from a basis of another session, if it has the shape of this model. */
    void startFrom(Basis basis) {
        LinearModel shape = model.model();
        if (basis.rows() == shape.rows() && basis.columns() == shape.columns()) {
            session.setBasis(basis);
        }
    }

    /** The basis of the last solve. */
    Basis basis() {
        return session.basis();
    }

    double level(LevelObjective at) {
        return at.sign() * solve(at).objective() + 0.0; // a level of −0 is 0
    }

    /** The solution for an objective; the solver's solution is checked against the rows first. */
    LpSolution solve(LevelObjective at) {
        return solve(at, at.code());
    }

    /** A plan that reaches a level and uses named projects as little as possible. */
    LpSolution fewestProjects(LevelObjective at, double level) {
        return solve(new FewestProjects(at, level), "fewest projects of " + at.code());
    }

    private LpSolution solve(Objective<LevelModel> objective, String name) {
        objective.set(model, objectiveOverrides);
        try {
            LpSolution solution = session.solve(Start.WARM).optimum(name);
            require(solution, name);
            solves++;
            return solution;
        } finally {
            objectiveOverrides.undo();
        }
    }

    private void require(LpSolution solution, String name) {
        Violations violations = Violations.of(session.model(), solution.copyX());
        double largest = Math.max(violations.row().size(), violations.column().size());
        if (largest > Scale.ALLOWED) {
            throw new SolverException("the solver's solution violates a row by " + largest + " on " + name);
        }
    }

    /** Both sides of the level of an objective. */
    Certificate certificate(LevelObjective at) {
        return new Certificate(model, at, solve(at));
    }

    int solves() {
        return solves;
    }

    @Override
    public void close() {
        session.close();
    }
}
