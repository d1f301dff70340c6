package adit.math.lp;

/** A solver is missing, or refused what it was asked. One sentence says which. */
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
