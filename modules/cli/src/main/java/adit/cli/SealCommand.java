package adit.cli;

import adit.app.RequestErrors;
import adit.app.data.SealRequest;
import adit.app.worlds.WorldOrigin;
import adit.text.Catalogue;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data seal DIR} and {@code adit data upgrade DIR}. */
final class SealCommand {

    private SealCommand() {}

    /** What both commands have in common. */
    abstract static class OfWorld implements Callable<Integer> {

        @Spec
        @Nullable
        CommandSpec spec;

        @Parameters(paramLabel = "DIR")
        Path folder = Path.of("");

        @Mixin
        TextOptions text = new TextOptions();

        @Override
        public Integer call() {
            CommandLine line = Objects.requireNonNull(spec).commandLine();
            RequestErrors errors = RequestErrors.onCommandLine();
            Language language = text.language(errors);
            errors.throwIfAny();
            Console.print(line, run(new SealRequest(folder), errors, language) + "\n");
            return 0;
        }

        abstract String run(SealRequest request, RequestErrors errors, Language language);
    }

    /** Writes the seal. */
    @Command(name = "seal", mixinStandardHelpOptions = true)
    static final class Seal extends OfWorld {

        @Override
        String run(SealRequest request, RequestErrors errors, Language language) {
            Catalogue words = Catalogue.of(language);
            int tables = request.seal(errors);
            return words.say("seal.made", folder, tables) + "\n"
                    + WorldOrigin.of(folder).words(language);
        }
    }

    /** Brings a world to the newest format. */
    @Command(name = "upgrade", mixinStandardHelpOptions = true)
    static final class Upgrade extends OfWorld {

        @Override
        String run(SealRequest request, RequestErrors errors, Language language) {
            Catalogue words = Catalogue.of(language);
            List<String> added = request.upgrade(errors);
            return added.isEmpty()
                    ? words.say("upgrade.newest", folder)
                    : words.say("upgrade.made", folder, String.join(", ", added));
        }
    }
}
