package adit.cli;

import adit.app.RequestErrors;
import adit.app.article.CheckAnswer;
import adit.app.article.CheckRequest;
import adit.app.files.IndependentSteps;
import adit.app.files.Outputs;
import adit.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit check ARTICLE}. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final String OF_THE_ARTICLE = "auto";

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE")
    Path article = Path.of("");

    @Option(names = "--lang", paramLabel = "LANG")
    String lang = OF_THE_ARTICLE;

    @Option(names = "--world", paramLabel = "DIR")
    Path world = ShippedFiles.world();

    @Option(names = "--run", paramLabel = "DIR", arity = "1..*")
    List<Path> runs = List.of();

    @Option(names = "--words", paramLabel = "FILE")
    @Nullable
    Path words;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable
    Path html;

    @Option(names = "--width", paramLabel = "N")
    int width;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        RequestErrors errors = RequestErrors.onCommandLine();
        new Outputs(errors).reads(article).reads(world).reads(words).file("html", html);
        CheckAnswer answer = new CheckRequest(
                        article,
                        language(errors),
                        world,
                        Optional.ofNullable(words),
                        ShippedFiles.studies(),
                        ShippedFiles.RESULTS,
                        runs)
                .answer(errors, file -> ShippedFiles.command("plan", file));
        Console.print(line, json ? answer.json() : answer.text(Terminal.width(width)));
        IndependentSteps attempts = Console.attempts(line);
        attempts.file(html, answer::html);
        return Console.code(attempts);
    }

    private Optional<Language> language(RequestErrors errors) {
        if (lang.equals(OF_THE_ARTICLE)) {
            return Optional.empty();
        }
        Optional<Language> found = Language.find(lang);
        if (found.isEmpty()) {
            errors.add(
                    "unknown-language",
                    "lang",
                    lang,
                    "reports are written in English and Japanese",
                    "use " + OF_THE_ARTICLE + ", en or ja");
        }
        return found;
    }
}
