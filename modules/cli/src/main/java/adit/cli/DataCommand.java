package adit.cli;

import adit.app.RequestErrors;
import adit.app.data.WorldCheck;
import adit.text.Language;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data …}. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        subcommands = {
            NewWorldCommand.class,
            DataCommand.CheckWorld.class,
            SealCommand.Seal.class,
            SealCommand.Upgrade.class,
            ImportCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            GapsCommand.class,
            ReconcileCommand.class
        })
final class DataCommand {

    /** {@code adit data check [DIR]}. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class CheckWorld implements Callable<Integer> {

        @Spec
        @Nullable
        CommandSpec spec;

        @Parameters(arity = "0..1", paramLabel = "DIR")
        @Nullable
        Path named;

        @Option(names = "--supplier", paramLabel = "PLACE")
        @Nullable
        String supplier;

        @Mixin
        TextOptions text = new TextOptions();

        @Override
        public Integer call() {
            RequestErrors errors = RequestErrors.onCommandLine();
            Language language = text.language(errors);
            WorldCheck check =
                    WorldCheck.of(named == null ? ShippedFiles.world() : named, Optional.ofNullable(supplier), errors);
            Console.print(Objects.requireNonNull(spec).commandLine(), check.text(language, text.columns()));
            return check.usable() ? 0 : Main.BAD_INPUT;
        }
    }
}
