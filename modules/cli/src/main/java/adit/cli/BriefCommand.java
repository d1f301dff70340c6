package adit.cli;

import adit.app.RequestErrors;
import adit.app.files.IndependentSteps;
import adit.app.runs.BriefRequest;
import adit.brief.writers.Format;
import adit.text.Catalogue;
import adit.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit brief RUN…}. */
@Command(name = "brief", mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "RUN", arity = "1..*")
    List<Path> runs = List.of();

    @Option(names = "--lang", paramLabel = "LANG", split = ",")
    List<String> languages = List.of("en");

    @Option(names = "--format", paramLabel = "FORMAT", split = ",")
    List<String> formats = List.of("html");

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    Path out;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    LocalDate date;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        RequestErrors errors = RequestErrors.onCommandLine();
        Set<Language> wanted = Choices.languages(languages, errors);
        Set<Format> kinds = Choices.formats(formats, errors);
        BriefRequest request = new BriefRequest(
                runs,
                wanted,
                kinds,
                Optional.ofNullable(out),
                ShippedFiles.RESULTS,
                Optional.ofNullable(date).map(LocalDate::toString));
        IndependentSteps attempts = Console.attempts(line);
        Catalogue words = Catalogue.of(wanted.stream().findFirst().orElse(Language.EN));
        int written = request.write(
                errors, attempts, file -> Console.print(line, words.say("brief.written", file.toString()) + "\n"));
        return written == 0 ? Main.FAILED : Console.code(attempts);
    }
}
