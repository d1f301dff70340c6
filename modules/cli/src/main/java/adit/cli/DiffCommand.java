package adit.cli;

import adit.app.Answer;
import adit.app.RequestErrors;
import adit.app.data.DiffRequest;
import adit.app.files.Outputs;
import adit.basics.UnitOfMeasure;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data diff WORLD1 WORLD2}. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "WORLD")
    List<Path> worlds = List.of();

    @Option(names = "--editions", arity = "2", paramLabel = "SOURCE")
    List<String> editions = List.of();

    @Option(names = "--world", paramLabel = "DIR")
    Path world = ShippedFiles.world();

    @Option(names = "--form", paramLabel = "FORM")
    String form = "";

    @Option(names = "--min-change", paramLabel = "PERCENT")
    double least;

    @Option(names = "--top", paramLabel = "N")
    int top = 40;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--csv", paramLabel = "FILE")
    @Nullable
    Path csv;

    @Mixin
    TextOptions text = new TextOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        RequestErrors errors = RequestErrors.onCommandLine();
        Language language = text.language(errors);
        Outputs outputs = new Outputs(errors).reads(world);
        worlds.forEach(outputs::reads);
        outputs.file("csv", csv);
        Answer answer = new DiffRequest(
                        worlds, editions, world, form, UnitOfMeasure.PERCENT.to(UnitOfMeasure.SHARE, least), top)
                .answer(errors);
        Console.print(line, json ? answer.json() : answer.text().of(language, text.columns()));
        return Console.csv(line, answer, csv);
    }
}
