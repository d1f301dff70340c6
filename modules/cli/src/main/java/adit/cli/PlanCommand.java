package adit.cli;

import adit.app.runs.ModelExport;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit plan STUDY}. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    RunOptions options = new RunOptions();

    @Option(names = "--export-model", paramLabel = "FILE.mps")
    @Nullable
    Path model;

    @Override
    public Integer call() {
        return options.run(
                new ModelExport(Optional.ofNullable(model)),
                Objects.requireNonNull(spec).commandLine());
    }
}
