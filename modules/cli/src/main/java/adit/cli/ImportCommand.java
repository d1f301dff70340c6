package adit.cli;

import adit.app.RequestErrors;
import adit.app.data.ImportRequest;
import adit.app.data.ImportRequest.Imported;
import adit.app.data.ImportRequest.PublisherName;
import adit.app.files.IndependentSteps;
import adit.text.Catalogue;
import adit.text.DisplayWidth;
import adit.text.Language;
import adit.text.WordWrap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data import PUBLISHER FILE…}. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int INDENT = 18;
    private static final int WIDTH = 79;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PUBLISHER")
    String publisher = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    List<Path> files = List.of();

    @Option(names = "--world", paramLabel = "DIR")
    Path world = ShippedFiles.world();

    @Option(names = "--map", paramLabel = "MAP.yaml")
    @Nullable
    Path map;

    @Option(names = "--accessed", paramLabel = "YYYY-MM-DD")
    @Nullable
    LocalDate accessed;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--notices", paramLabel = "FILE")
    @Nullable
    Path notices;

    @Option(names = "--partial")
    boolean partial;

    /** The end of the help: the publishers, with the words that name them. */
    static String[] footer(Language language) {
        return Stream.concat(
                        Stream.of(Catalogue.of(language).say("import.publishers")),
                        ImportRequest.publishers().stream().flatMap(each -> lines(each, language)))
                .toArray(String[]::new);
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        LocalDate day = accessed == null ? LocalDate.now(ZoneOffset.UTC) : accessed;
        ImportRequest request =
                new ImportRequest(world, publisher, Optional.ofNullable(map), files, day, dryRun, partial);
        Imported imported = request.run(RequestErrors.onCommandLine(), Optional.ofNullable(notices), Progress.watch());
        Console.print(line, imported.text());
        IndependentSteps attempts = Console.attempts(line);
        attempts.file(notices, imported::notices);
        return imported.usable() ? Console.code(attempts) : Main.BAD_INPUT;
    }

    /** Word and description, broken into lines. */
    private static Stream<String> lines(PublisherName each, Language language) {
        String description = Catalogue.of(language).say("import.publisher." + each.word());
        List<String> lines = WordWrap.lines(description, WIDTH - INDENT);
        return IntStream.range(0, lines.size())
                .mapToObj(
                        i -> DisplayWidth.padded(i == 0 ? "  " + each.word() : "", INDENT, false) + " " + lines.get(i));
    }
}
