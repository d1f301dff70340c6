package adit.cli;

import adit.app.Faults;
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
    Path like = Shipped.world();

    @Option(names = "--base-year", paramLabel = "YEAR")
    @Nullable
    Integer baseYear;

    @Mixin
    TextOptions text = new TextOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Faults faults = Faults.onCommandLine();
        Language language = text.language(faults);
        new NewWorldRequest(folder, like, Optional.ofNullable(baseYear)).run(faults);
        Console.print(
                line, Catalogue.of(language).say("new.made", folder, Shipped.command("data check", folder)) + "\n");
        return 0;
    }
}
