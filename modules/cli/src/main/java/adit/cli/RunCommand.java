package adit.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code adit run STUDY}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Answer a study of any kind (plan, dependence). Writes run.json, the tables and the inputs, audits"
                        + " them, prints the answer, and writes a brief (brief.html, brief.md). Exit code 1 if the audit fails, 3"
                        + " if a part of the brief could not be written.")
final class RunCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return new RunHandling(
                        options,
                        RunHandling.NOTHING,
                        Objects.requireNonNull(spec).commandLine())
                .call();
    }
}
