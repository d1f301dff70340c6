package adit.app;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.basics.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects every error in what a user asked and named, so that all of them are reported at once. It knows how the face names
 * a parameter, so that an error shows it as the user wrote it.
 */
public final class RequestErrors {

    private final Parameters parameters;
    private final Issues issues = new Issues();

    /** No errors yet. */
    public RequestErrors(Parameters parameters) {
        this.parameters = parameters;
    }

    /** For a command line. */
    public static RequestErrors onCommandLine() {
        return new RequestErrors(Parameters.ON_COMMAND_LINE);
    }

    /** The names of the parameters. */
    public Parameters parameters() {
        return parameters;
    }

    /** A parameter as the user writes it; see {@link Parameters#named}. */
    public String named(String parameter) {
        return parameters.named(parameter);
    }

    /**
     * Adds an error in the value of a parameter.
     *
     * @param code stable code of the error, such as {@code unknown-form}
     * @param parameter plain name, such as {@code form}; empty if the error is not about one
     */
    public void add(String code, String parameter, String value, String message, String hint) {
        issues.add(parameters.error(code, parameter, value, message, hint));
    }

    /** {@code out-of-range}: the value of a parameter must be 1 or more. */
    public void atLeastOne(String parameter, int value) {
        if (value < 1) {
            add(
                    "out-of-range",
                    parameter,
                    String.valueOf(value),
                    "the number must be 1 or more",
                    "write 1 or more, or leave it out");
        }
    }

    /** What a step returns; empty, with its errors among these, if it finds any. */
    public <T> Optional<T> collect(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (BadInputException faulty) {
            faulty.issues().forEach(issues::add);
            return Optional.empty();
        }
    }

    /** The issues so far; a reader of files adds its own. */
    public Issues issues() {
        return issues;
    }

    /** True if there is an error. */
    public boolean any() {
        return issues.hasErrors();
    }

    /** An exception with everything that was found. */
    public BadInputException exception() {
        return new BadInputException(List.copyOf(issues.list()));
    }

    /**
     * Ends here if there is an error.
     *
     * @throws BadInputException with all issues
     */
    public void throwIfAny() {
        issues.throwIfErrors();
    }
}
