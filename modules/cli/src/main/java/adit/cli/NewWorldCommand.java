package adit.cli;

import adit.app.RequestErrors;
import adit.app.data.NewWorldRequest;
import adit.text.Catalogue;
import adit.text.Language;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data new DIR}. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewWorldCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DIR")
    Path folder = Path.of("");

    @Option(names = "--like", paramLabel = "WORLD")
    Path like = ShippedFiles.world();

    @Option(names = "--base-year", paramLabel = "YEAR")
    @Nullable
    Integer baseYear;

    @Mixin
    TextOptions text = new TextOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        RequestErrors errors = RequestErrors.onCommandLine();
        Language language = text.language(errors);
        new NewWorldRequest(folder, like, Optional.ofNullable(baseYear)).run(errors);
        Console.print(
                line,
                Catalogue.of(language).say("new.made", folder, ShippedFiles.command("data check", folder)) + "\n");
        return 0;
    }
}
