package adit.cli;

import adit.app.RequestErrors;
import adit.app.files.FailureMessage;
import adit.basics.BadInputException;
import adit.basics.Controls;
import adit.basics.Issue;
import adit.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Entry point. Exit codes: 0 done; 1 an audit failed, or an internal error; 2 bad input; 3 the answer is there, but something
 * else that was asked for could not be written.
 */
@Command(
        name = "adit",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        subcommands = {
            PlanCommand.class,
            RunCommand.class,
            AuditCommand.class,
            BriefCommand.class,
            CheckCommand.class,
            DependenceCommand.class,
            DataCommand.class,
            WarmUpCommand.class,
            TimeLoadCommand.class
        })
public final class Main {

    /** Commands that write a run only if nothing is wrong. */
    private static final Set<String> WRITING = Set.of("plan", "run");

    /** Short options together, such as {@code -qh}. */
    private static final Pattern HELP = Pattern.compile("-[a-zA-Z]*h[a-zA-Z]*");

    static final int FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int INCOMPLETE = 3;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    boolean quiet;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command line and gives its exit code. */
    public static int run(String... arguments) {
        Language language = ShownLanguage.of(arguments);
        CommandLine line = line(language);
        if (asksForHelp(arguments)) {
            Help.in(language, line);
        }
        return run(line, arguments);
    }

    /** The same with a command line of the caller's. Errors, such as a lack of memory, are explained like exceptions. */
    static int run(CommandLine line, String... arguments) {
        try {
            if (arguments.length == 0) {
                line.usage(line.getOut());
                return printed(line, 0);
            }
            return printed(line, line.execute(arguments));
        } catch (Error failure) {
            return explain(failure, line);
        }
    }

    /** Only then are the texts of the help read, which takes some time. */
    private static boolean asksForHelp(String... arguments) {
        List<String> words = List.of(arguments);
        return words.isEmpty() || words.contains("--help") || words.stream().anyMatch(HELP.asMatchPredicate());
    }

    /** A code of 0 is right only if everything that was printed arrived. */
    private static int printed(CommandLine line, int code) {
        line.getOut().flush();
        if (code != 0 || !(line.getOut().checkError() || System.out.checkError())) {
            return code;
        }
        return tell(
                line,
                "warning: not everything could be printed: standard output was closed, or its disk is full",
                INCOMPLETE);
    }

    /**
     * The whole command line, its failures explained.
     *
     * @param language of progress
     */
    static CommandLine line(Language language) {
        Main main = new Main();
        CommandLine line = new CommandLine(main).registerConverter(LocalDate.class, Main::day);
        CommandLineErrors.collect(line);
        return line.setExecutionStrategy(parsed -> main.runWatched(parsed, language))
                .setParameterExceptionHandler((wrong, arguments) -> misread(List.of(wrong)))
                .setExecutionExceptionHandler((failure, command, result) -> explain(failure, command));
    }

    private int runWatched(ParseResult parsed, Language language) {
        List<ParameterException> misread = CommandLineErrors.of(parsed);
        if (!misread.isEmpty()) {
            return misread(misread);
        }
        RequestErrors errors = RequestErrors.onCommandLine();
        OptionValues.check(parsed, errors);
        if (errors.any()) {
            return explain(
                    errors.exception(),
                    CommandLineErrors.last(parsed).commandSpec().commandLine());
        }
        Progress.start(quiet, language);
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
            throw new TypeConversionException("'" + word + "' is not a date; use YYYY-MM-DD, such as 2026-01-31");
        }
    }

    /** An option that cannot be read: what is wrong, the nearest option, and where the help is; not the whole help. */
    private static int misread(List<ParameterException> errors) {
        for (ParameterException wrong : errors) {
            CommandLine command = wrong.getCommandLine();
            command.getErr().println(Controls.clean("error: " + wrong.getMessage()));
            UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        }
        CommandLine command = errors.getLast().getCommandLine();
        return tell(command, "    try: adit " + name(command) + "--help", BAD_INPUT);
    }

    private static String name(CommandLine command) {
        String whole = command.getCommandSpec().qualifiedName();
        return whole.equals("adit") ? "" : whole.substring("adit ".length()) + " ";
    }

    private static int explain(Throwable failure, CommandLine command) {
        Progress.clear();
        command.getOut().flush();
        if (failure instanceof BadInputException bad) {
            bad.issues().stream().map(Issue::text).map(Controls::clean).forEach(command.getErr()::println);
            boolean writes = WRITING.contains(command.getCommandName());
            return tell(command, count(bad) + (writes ? "; nothing was written." : "."), BAD_INPUT);
        }
        return tell(
                command,
                "error: " + FailureMessage.words(failure),
                FailureMessage.isBadInput(failure) ? BAD_INPUT : FAILED);
    }

    private static int tell(CommandLine command, String words, int code) {
        command.getErr().println(Controls.clean(words));
        return code;
    }

    private static String count(BadInputException bad) {
        long errors = bad.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
        return errors == 1 ? "1 error" : errors + " errors";
    }
}
