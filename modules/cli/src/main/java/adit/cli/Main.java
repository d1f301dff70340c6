package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.math.lp.SolverException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Entry point. Exit codes: 0 done, 1 an audit failed or something broke inside, 2 bad input. */
@Command(
        name = "adit",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        description = "Can a group of countries stop depending on one dominant supplier of critical minerals, by when,"
                + " and at what price?",
        subcommands = {
            PlanCommand.class,
            AuditCommand.class,
            BriefCommand.class,
            CheckCommand.class,
            DependenceCommand.class,
            DataCommand.class,
            WarmUpCommand.class,
            TimeLoadCommand.class
        })
public final class Main {

    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "do not say on standard error what is being done")
    boolean quiet;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command line and gives its exit code. */
    public static int run(String... arguments) {
        CommandLine line = line();
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return 0;
        }
        return line.execute(arguments);
    }

    /** The whole command line, its failures explained. */
    static CommandLine line() {
        Main main = new Main();
        CommandLine line = new CommandLine(main).registerConverter(LocalDate.class, Main::day);
        return line.setExecutionStrategy(main::runWatched)
                .setExecutionExceptionHandler((failure, command, result) -> explain(failure, command));
    }

    private int runWatched(ParseResult parsed) {
        Progress.start(quiet);
        try {
            return new RunLast().execute(parsed);
        } finally {
            Progress.clear();
        }
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("'" + word + "' is no day: write year-month-day, such as 2026-01-31");
        }
    }

    private static int explain(Exception failure, CommandLine command) {
        Progress.clear();
        return switch (failure) {
            case BadInputException bad -> {
                bad.issues().stream().map(Issue::text).forEach(command.getErr()::println);
                boolean writes = command.getCommandName().equals("plan");
                yield tell(command, count(bad) + (writes ? "; nothing was written." : "."), BAD_INPUT);
            }
            case UncheckedIOException io -> tell(command, "error: " + FileFault.words(io), BAD_INPUT);
            case SolverException solver -> tell(command, "error: " + sentence(solver), FAILED);
            default ->
                tell(
                        command,
                        "error: something broke inside Adit: " + sentence(failure)
                                + "\n    try: please report it, with the command and the version",
                        FAILED);
        };
    }

    private static int tell(CommandLine command, String words, int code) {
        command.getErr().println(words);
        return code;
    }

    private static String sentence(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String count(BadInputException bad) {
        long errors = bad.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
        return errors == 1 ? "1 error" : errors + " errors";
    }
}
