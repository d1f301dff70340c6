package adit.math.lp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A solver is missing, rejected a request, or has no answer where one was needed. The message states which, and what to try. */
public final class SolverException extends RuntimeException {

    private final @Nullable Status status;

    /** A refusal of the solver itself. */
    public SolverException(String sentence) {
        super(sentence);
        this.status = null;
    }

    /** A refusal with the error beneath it. */
    public SolverException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.status = null;
    }

    private SolverException(Status status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /**
     * A solve that did not end as it had to.
     *
     * @param question what was solved, such as "the least-cost plan"
     */
    public static SolverException of(Outcome outcome, String question) {
        return new SolverException(
                outcome.status(),
                outcome.solver() + " ended with status " + outcome.status() + " (" + outcome.detail() + ") on "
                        + question + "\n    try: " + outcome.status().hint());
    }

    /** How the solve ended; empty if there was none. */
    public Optional<Status> status() {
        return Optional.ofNullable(status);
    }
}
