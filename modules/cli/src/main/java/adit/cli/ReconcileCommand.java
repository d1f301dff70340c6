package adit.cli;

import adit.app.Answer;
import adit.app.RequestErrors;
import adit.app.data.ReconcileRequest;
import adit.app.files.IndependentSteps;
import adit.app.files.Outputs;
import adit.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit data reconcile}. */
@Command(name = "reconcile", mixinStandardHelpOptions = true)
final class ReconcileCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--world", paramLabel = "DIR")
    Path world = ShippedFiles.world();

    @Option(names = "--year", paramLabel = "YEAR")
    @Nullable
    Integer year;

    @Option(names = "--form", paramLabel = "FORM", split = ",", arity = "1..*")
    List<String> forms = List.of();

    @Option(names = "--csv", paramLabel = "FILE")
    @Nullable
    Path csv;

    @Option(names = "--json", paramLabel = "FILE")
    @Nullable
    Path json;

    @Mixin
    TextOptions text = new TextOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        RequestErrors errors = RequestErrors.onCommandLine();
        Language language = text.language(errors);
        new Outputs(errors).reads(world).file("csv", csv).file("json", json);
        Answer answer = new ReconcileRequest(world, Console.year(year), forms).answer(errors);
        Console.print(line, answer.text().of(language, text.columns()));
        IndependentSteps attempts = Console.attempts(line);
        attempts.file(csv, answer::csv);
        attempts.file(json, answer::json);
        return Console.code(attempts);
    }
}
