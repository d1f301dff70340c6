package adit.math.lp;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

/**
 * How a solve ended, and what it left. A solver that failed, met a limit or was cancelled has not said that there is no
 * solution: {@link #hasSolution}, {@link #findOptimum} and {@link #optimum} throw then.
 *
 * @param solver its name
 * @param status how it ended
 * @param detail the same in the solver's terms, such as "time limit"
 * @param incumbent the best point that the solver calls feasible; optimal if the status is
 * @param bound what no feasible point can beat, in units of the objective: from below when minimising, from above when
 *     maximising. Where an LP met a limit it follows from its multipliers ({@link DualBound}), otherwise it is the solver's claim
 * @param iterations simplex, interior point and crossover iterations of this solve
 */
public record Outcome(
        String solver,
        Status status,
        String detail,
        Optional<LpSolution> incumbent,
        OptionalDouble bound,
        long iterations) {

    public Outcome {
        if (status == Status.OPTIMAL && incumbent.isEmpty()) {
            throw new IllegalArgumentException("an optimum without a solution");
        }
    }

    /** An optimum. */
    public static Outcome optimal(String solver, LpSolution solution, double bound, long iterations) {
        return new Outcome(
                solver, Status.OPTIMAL, "optimal", Optional.of(solution), OptionalDouble.of(bound), iterations);
    }

    /** An end without values. */
    public static Outcome none(String solver, Status status, String detail, long iterations) {
        return new Outcome(solver, status, detail, Optional.empty(), OptionalDouble.empty(), iterations);
    }

    /** Whether the solve ended {@link Status#OPTIMAL}. If not, the model may still have a solution. */
    public boolean isOptimal() {
        return status == Status.OPTIMAL;
    }

    /**
     * The optimum.
     *
     * @param question what was solved, for the message
     * @throws SolverException when the solve ended otherwise
     * @throws CancellationException when it was cancelled
     */
    public LpSolution optimum(String question) {
        if (!isOptimal()) {
            throw notAnswered(question);
        }
        return incumbent.orElseThrow();
    }

    /**
     * The optimum; empty only if the solver found that no point meets all rows and bounds.
     *
     * @throws SolverException when the solve ended otherwise
     * @throws CancellationException when it was cancelled
     */
    public Optional<LpSolution> findOptimum(String question) {
        return status == Status.INFEASIBLE ? Optional.empty() : Optional.of(optimum(question));
    }

    /**
     * Whether a point meets all rows and bounds; false only if the solver found that none does.
     *
     * @throws SolverException when the solve ended before that was known
     * @throws CancellationException when it was cancelled before that was known
     */
    public boolean hasSolution(String question) {
        if (incumbent.isPresent() || status == Status.UNBOUNDED) {
            return true;
        }
        if (status == Status.INFEASIBLE) {
            return false;
        }
        throw notAnswered(question);
    }

    private RuntimeException notAnswered(String question) {
        return status == Status.CANCELLED ? new CancellationException("cancelled") : SolverException.of(this, question);
    }
}
