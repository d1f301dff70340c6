package adit.plan;

import adit.math.lp.Basis;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.lp.Start;
import adit.math.lp.Violations;
import java.util.Optional;

/** One {@link LevelModel} in a solver: the same matrix, other bounds, each solve from the last basis. */
final class LevelSession implements AutoCloseable {

    private final LevelModel model;
    private final Aiming aiming;
    private final LpSession session;
    private final Overlay aim;
    private final Overlay change;
    private Optional<Basis> home = Optional.empty();
    private int solves;

    LevelSession(LevelModel model, LpSolver solver) {
        this.model = model;
        aiming = new Aiming(model);
        session = solver.open(model.model());
        aim = new Overlay(model.model(), session);
        change = new Overlay(model.model(), session);
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

    /**
     * Number of the first year from which the targets of this model can be held; the number of years if there is none.
     *
     * @param guess where it probably is: if it is there, two models are solved
     */
    int earliestYear(int guess) {
        int years = model.resolved().years();
        if (guess < years && !reached(guess)) {
            return earliest(guess + 1, years);
        }
        return guess > 0 && reached(guess - 1) ? earliest(0, guess - 1) : guess;
    }

    private int earliest(int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) / 2;
            if (reached(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean reached(int from) {
        return level(new Aim(Aim.Kind.SHORTFALL_FROM, from)) <= Levels.TOLERANCE;
    }

    double level(Aim at) {
        return at.sign() * solve(at).objective() + 0.0; // a level of −0 is 0
    }

    /** The solution for an aim; the solver's solution is checked against the rows first. */
    LpSolution solve(Aim at) {
        aiming.at(at, aim);
        try {
            LpSolution solution = session.solve(Start.WARM);
            require(solution, at);
            solves++;
            return solution;
        } finally {
            aim.undo();
        }
    }

    private void require(LpSolution solution, Aim at) {
        if (!solution.isOptimal()) {
            throw new SolverException("the solver ended with status " + solution.status() + " on " + at.code());
        }
        Violations violations = Violations.of(session.model(), solution.copyX());
        double largest = Math.max(violations.row().size(), violations.column().size());
        if (largest > Scale.ALLOWED) {
            throw new SolverException("the solver's solution violates a row by " + largest + " on " + at.code());
        }
    }

    int solves() {
        return solves;
    }

    @Override
    public void close() {
        session.close();
    }
}
