package adit.cli;

import adit.app.runs.RunExtra;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code adit run STUDY}. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return options.run(RunExtra.NOTHING, Objects.requireNonNull(spec).commandLine());
    }
}
