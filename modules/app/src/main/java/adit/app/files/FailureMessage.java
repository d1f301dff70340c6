package adit.app.files;

import adit.basics.BadInputException;
import adit.math.lp.SolverException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What went wrong, in words: a sentence and what to try. Never a stack trace. */
public final class FailureMessage {

    private static final int MEBI = 20;
    private static final int DEEPEST = 20;
    private static final String HINT = "\n    try: ";
    private static final String REPORT = "\n    try: please report it, with the command and the version";

    private FailureMessage() {}

    /** The sentence; an {@link Error} counts even if an exception wraps it. */
    public static String words(Throwable failure) {
        return switch (rootError(failure)) {
            case OutOfMemoryError full ->
                "out of memory: the " + (Runtime.getRuntime().maxMemory() >> MEBI)
                        + " MiB that Adit may use are not enough\n    try: set ADIT_MEMORY, such as ADIT_MEMORY=2g"
                        + " (the default is 1g), and run the command again";
            case StackOverflowError deep -> "internal error: a computation is nested too deeply" + REPORT;
            case BadInputException bad -> String.valueOf(bad.getMessage());
            case UncheckedIOException io -> FileFault.words(io);
            case IOException io -> FileFault.words(io);
            case SolverException solver -> sentence(solver);
            case Throwable other -> "internal error: " + sentence(other) + REPORT;
        };
    }

    /** The sentence about a file, without what to try. */
    public static String message(IOException failure) {
        return FileFault.words(failure).split(HINT, 2)[0];
    }

    /** What to try. */
    public static String hint(IOException failure) {
        String[] parts = FileFault.words(failure).split(HINT, 2);
        return parts.length > 1 ? parts[1] : "name another place, or change its rights";
    }

    /** True if the input is wrong: a file that cannot be used is bad input too. */
    public static boolean isBadInput(Throwable failure) {
        Throwable root = rootError(failure);
        return root instanceof BadInputException || root instanceof UncheckedIOException;
    }

    private static Throwable rootError(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Error error) {
                return error;
            }
            cause = cause.getCause();
        }
        return failure;
    }

    private static String sentence(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return message == null ? kind : failure instanceof Error ? kind + ": " + message : message;
    }
}
