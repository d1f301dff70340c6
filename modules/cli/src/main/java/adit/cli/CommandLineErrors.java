package adit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What could not be read of a command line: all of it, not only the first option. */
final class CommandLineErrors {

    private CommandLineErrors() {}

    /** Makes a command and its subcommands read on after an error. */
    static void collect(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(CommandLineErrors::collect);
    }

    /** The errors, from left to right; none if help is asked for. */
    static List<ParameterException> of(ParseResult parsed) {
        List<ParameterException> errors = new ArrayList<>();
        for (Optional<ParseResult> each = Optional.of(parsed);
                each.isPresent();
                each = Optional.ofNullable(each.get().subcommand())) {
            if (each.get().isUsageHelpRequested() || each.get().isVersionHelpRequested()) {
                return List.of();
            }
            for (Exception error : each.get().errors()) {
                if (error instanceof ParameterException wrong) {
                    errors.add(wrong);
                }
            }
        }
        return errors;
    }

    /** The innermost command. */
    static ParseResult last(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last;
    }
}
