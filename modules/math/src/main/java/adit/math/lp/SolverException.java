package adit.math.lp;

/** A solver is missing, or rejected a request. The message states which. */
public final class SolverException extends RuntimeException {

    /** A refusal of the solver itself. */
    public SolverException(String sentence) {
        super(sentence);
    }

    /** A refusal with the error beneath it. */
    public SolverException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
