package adit.cli;

import adit.app.RequestErrors;
import adit.app.runs.RunExtra;
import adit.app.runs.RunOutcome;
import adit.app.runs.RunRequest;
import adit.app.runs.RunTask;
import adit.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that answers a study, and how it is answered with them. */
final class RunOptions {

    @Parameters(paramLabel = "STUDY")
    Path study = Path.of("");

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    Path out;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    LocalDate date;

    @Option(names = "--lang", paramLabel = "LANG", split = ",")
    List<String> languages = List.of();

    @Option(names = "--width", paramLabel = "N")
    int width;

    /** Answers the study and shows what is found; the exit code. */
    int run(RunExtra extra, CommandLine line) {
        RequestErrors errors = RequestErrors.onCommandLine();
        Set<Language> wanted = Choices.languagesOrLocale(languages, errors);
        Language language = wanted.iterator().next();
        RunRequest request = new RunRequest(study, Optional.ofNullable(out), ShippedFiles.RESULTS, day(), wanted);
        RunConsole console = new RunConsole(line.getOut(), line.getErr(), language, json, width);
        RunOutcome outcome = new RunTask(request, extra, console, Progress.watch(), System::nanoTime).run(errors);
        Console.worldWarnings(line.getErr(), errors.issues().list(), "adit data check", "");
        return console.end(outcome);
    }

    private String day() {
        return (date == null ? LocalDate.now(ZoneOffset.UTC) : date).toString();
    }
}
