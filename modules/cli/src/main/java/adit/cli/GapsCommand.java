package adit.cli;

import adit.app.Answer;
import adit.app.RequestErrors;
import adit.app.data.GapsRequest;
import adit.app.files.Outputs;
import adit.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit data gaps}. */
@Command(name = "gaps", mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--study", arity = "1..*", paramLabel = "FILE")
    List<Path> studies = List.of();

    @Option(names = "--world", paramLabel = "DIR")
    Path world = ShippedFiles.world();

    @Option(names = "--top", paramLabel = "N")
    int top = 25;

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
        studies.forEach(outputs::reads);
        outputs.file("csv", csv);
        Answer answer =
                new GapsRequest(world, studies.isEmpty() ? ready() : studies, top).answer(errors, Progress.watch());
        Console.print(line, json ? answer.json() : answer.text().of(language, text.columns()));
        return Console.csv(line, answer, csv);
    }

    /** The studies in the folder of the world, if it has any; else those that come with Adit. */
    private List<Path> ready() {
        Path own = world.resolve("studies");
        Path folder = Files.isDirectory(own) ? own : ShippedFiles.studies();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
