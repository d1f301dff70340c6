package adit.basics;

import java.util.Locale;

/**
 * How a face names the parameters of a question, so that an error shows them as the user wrote them.
 *
 * @param where what appears in place of a file, such as {@code command line}
 * @param prefix what precedes the name of a parameter, such as {@code --}; not that of a positional one
 */
public record Parameters(String where, String prefix) {

    /** The parameters of a command line: {@code --year}, and {@code PLACE} for a positional one. */
    public static final Parameters ON_COMMAND_LINE = new Parameters("command line", "--");

    /** A parameter as the user writes it. Example: {@code year} is {@code --year}; {@code PLACE} and an empty name stay. */
    public String named(String parameter) {
        boolean positional = parameter.equals(parameter.toUpperCase(Locale.ROOT));
        return positional ? parameter : prefix + parameter;
    }

    /**
     * An error in the value of a parameter.
     *
     * @param code stable code of the error, such as {@code unknown-form}
     * @param parameter plain name, such as {@code form}; upper case if it is positional; empty if the error is not about one
     */
    public Issue error(String code, String parameter, String value, String message, String hint) {
        return Issue.error(code, where, 0, named(parameter), value, message, hint);
    }
}
