package adit.cli;

import adit.app.Answer;
import adit.app.files.IndependentSteps;
import adit.basics.Controls;
import adit.basics.Issue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Prints what commands found, and gives their exit codes. */
final class Console {

    private Console() {}

    /** Steps of a command, whose failures are printed as warnings. */
    static IndependentSteps attempts(CommandLine line) {
        return new IndependentSteps((what, why) -> warn(line.getErr(), what, why));
    }

    /** Prints a warning. */
    static void warn(PrintWriter err, String what, String why) {
        Progress.clear();
        err.println(Controls.clean("warning: " + what + " " + why));
        err.flush();
    }

    /** Prints in one line how many warnings there are about the tables of a world, apart from those about another file. */
    static void worldWarnings(PrintWriter err, List<Issue> issues, String command, String otherFile) {
        List<Issue> warnings = issues.stream()
                .filter(issue -> issue.severity() == Issue.Severity.WARNING
                        && !issue.file().equals(otherFile))
                .toList();
        if (!warnings.isEmpty()) {
            String codes = String.join(
                    ", ", new TreeSet<>(warnings.stream().map(Issue::code).toList()));
            warn(
                    err,
                    "the world has " + warnings.size() + (warnings.size() == 1 ? " warning" : " warnings") + " ("
                            + codes + "):",
                    command + " lists them");
        }
    }

    /** Prints the warnings about a file. */
    static void warnings(CommandLine line, List<Issue> issues, String file) {
        Progress.clear();
        PrintWriter err = line.getErr();
        issues.stream()
                .filter(issue -> issue.severity() == Issue.Severity.WARNING
                        && issue.file().equals(file))
                .forEach(issue -> err.println(Controls.clean(issue.text())));
        err.flush();
    }

    /** Prints a text as it is. */
    static void print(CommandLine line, String text) {
        Progress.clear();
        PrintWriter to = line.getOut();
        to.print(Controls.clean(text));
        to.flush();
    }

    /** Writes the longest table to a file, if one is named; the exit code. */
    static int csv(CommandLine line, Answer answer, @Nullable Path csv) {
        IndependentSteps attempts = attempts(line);
        attempts.file(csv, answer::csv);
        return code(attempts);
    }

    /** A year that may be left out. */
    static OptionalInt year(@Nullable Integer year) {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** 0 if everything was written, otherwise {@link Main#INCOMPLETE}. */
    static int code(IndependentSteps attempts) {
        return attempts.failures().isEmpty() ? 0 : Main.INCOMPLETE;
    }
}
