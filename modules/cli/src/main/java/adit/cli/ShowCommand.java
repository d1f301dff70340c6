package adit.cli;

import adit.app.Answer;
import adit.app.RequestErrors;
import adit.app.data.ExplainRequest;
import adit.text.Language;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data show FORM [PLACE]}. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FORM")
    String subject = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PLACE")
    String place = "";

    @Option(names = "--attribute", paramLabel = "A")
    String attribute = "";

    @Option(names = "--year", paramLabel = "YEAR")
    @Nullable
    Integer year;

    @Option(names = "--world", paramLabel = "DIR")
    Path world = ShippedFiles.world();

    @Option(names = "--json")
    boolean json;

    @Mixin
    TextOptions text = new TextOptions();

    @Override
    public Integer call() {
        RequestErrors errors = RequestErrors.onCommandLine();
        Language language = text.language(errors);
        Answer answer = new ExplainRequest(world, subject, place, attribute, Console.year(year)).answer(errors);
        Console.print(
                Objects.requireNonNull(spec).commandLine(),
                json ? answer.json() : answer.text().of(language, text.columns()));
        return 0;
    }
}
