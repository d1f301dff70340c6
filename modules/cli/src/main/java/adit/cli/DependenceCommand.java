package adit.cli;

import adit.app.RequestErrors;
import adit.app.dependence.DependenceAnswer;
import adit.app.dependence.DependenceRequest;
import adit.app.files.IndependentSteps;
import adit.app.files.Outputs;
import adit.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit dependence}. */
@Command(name = "dependence", mixinStandardHelpOptions = true)
final class DependenceCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--world", paramLabel = "DIR")
    Path world = ShippedFiles.world();

    @Option(names = "--supplier", paramLabel = "PLACE")
    String supplier = "";

    @Option(names = "--coalition", paramLabel = "PLACE", split = ",")
    List<String> coalition = List.of();

    @Option(names = "--year", paramLabel = "YEAR")
    @Nullable
    Integer year;

    @Option(names = "--form", paramLabel = "FORM", split = ",")
    List<String> forms = List.of();

    @Option(names = "--list", paramLabel = "LIST")
    String list = "";

    @Option(names = "--measures")
    boolean measures;

    @Option(names = "--compare", paramLabel = "DIR")
    @Nullable
    Path compare;

    @Option(names = "--compare-year", paramLabel = "YEAR")
    @Nullable
    Integer compareYear;

    @Option(names = "--user-mix", paramLabel = "FILE")
    @Nullable
    Path userMix;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--csv", paramLabel = "FILE")
    @Nullable
    Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE")
    @Nullable
    Path xlsx;

    @Option(names = "--svg", paramLabel = "FILE")
    @Nullable
    Path svg;

    @Mixin
    TextOptions text = new TextOptions();

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        RequestErrors errors = RequestErrors.onCommandLine();
        Language language = text.language(errors);
        new Outputs(errors)
                .reads(world)
                .reads(compare)
                .reads(userMix)
                .file("csv", csv)
                .file("xlsx", xlsx)
                .file("svg", svg);
        DependenceAnswer found = request().answer(errors);
        Console.worldWarnings(
                line.getErr(),
                errors.issues().list(),
                ShippedFiles.command("data check", world),
                String.valueOf(userMix));
        if (userMix != null) {
            Console.warnings(line, errors.issues().list(), userMix.toString());
        }
        Console.print(line, json ? found.answer().json() : found.answer().text().of(language, text.columns()));
        IndependentSteps attempts = Console.attempts(line);
        attempts.file(csv, found.answer()::csv);
        attempts.bytes(xlsx, found::workbook);
        attempts.file(svg, found::svg);
        return Console.code(attempts);
    }

    private DependenceRequest request() {
        return new DependenceRequest(
                world,
                supplier,
                coalition,
                Console.year(year),
                forms,
                list,
                measures,
                Optional.ofNullable(compare),
                Console.year(compareYear),
                Optional.ofNullable(userMix));
    }
}
