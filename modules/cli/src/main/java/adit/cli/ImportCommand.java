package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.runs.files.CsvText;
import adit.sources.ImportReport;
import adit.sources.Publishers;
import adit.sources.WorldImport;
import adit.sources.publishers.Publisher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit data import PUBLISHER FILE…}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Append the figures of a publisher's files, as they were published, to the tables of a world folder."
                        + " Nothing is ever overwritten: a figure that is there is skipped, another edition stands beside it."
                        + " Exit code 2 if no row can be used, or a file cannot be read to its end.")
final class ImportCommand implements Callable<Integer> {

    private static final int INDENT = 18;
    private static final int WIDTH = 79;

    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PUBLISHER", description = "whose files these are; see below")
    String publisher = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "the files, as they were published")
    List<Path> files = List.of();

    @Option(names = "--world", paramLabel = "DIR", description = "world folder to append to " + Shipped.DEFAULT)
    Path world = Shipped.world();

    @Option(
            names = "--accessed",
            paramLabel = "YYYY-MM-DD",
            description = "day on which the files were fetched, for sources.csv (default: today)")
    @Nullable
    LocalDate accessed;

    @Option(names = "--dry-run", description = "do everything but write")
    boolean dryRun;

    @Option(
            names = "--notices",
            paramLabel = "FILE",
            description = "also write every notice as CSV, with each row of those that are told once for many")
    @Nullable
    Path notices;

    @Option(names = "--partial", description = "take what could be read of a file that is damaged or cut off")
    boolean partial;

    /** Takes the command's own description, and lists the publishers at the end of its help. */
    @Spec
    void describe(CommandSpec own) {
        spec = own;
        own.usageMessage()
                .footer(Stream.concat(
                                Stream.of("Publishers:"),
                                Publishers.all().stream().flatMap(ImportCommand::lines))
                        .toArray(String[]::new));
    }

    @Override
    public Integer call() {
        LocalDate day = accessed == null ? LocalDate.now(ZoneOffset.UTC) : accessed;
        Publisher from = asked();
        checkOutput();
        Progress.show("reading " + publisher);
        ImportReport report = WorldImport.run(world, from, files, day, new WorldImport.Mode(!dryRun, partial));
        Progress.clear();
        PrintWriter to = own().commandLine().getOut();
        to.print(report.text());
        to.flush();
        Attempts attempts = new Attempts(own().commandLine());
        attempts.file(notices, () -> CsvText.of(NoticesTable.of(report.issues(), report.cases())));
        return report.usable() ? attempts.code() : Main.BAD_INPUT;
    }

    /** Checks where the notices go; if that is wrong, the world is read only to report its faults too. */
    private void checkOutput() {
        Issues issues = new Issues();
        Outputs outputs = new Outputs(issues).reads(world);
        files.forEach(outputs::reads);
        outputs.file("--notices", notices);
        if (issues.hasErrors()) {
            OneWorld.read(world, issues);
            throw new BadInputException(issues.list());
        }
    }

    private Publisher asked() {
        Optional<Publisher> found = Publishers.find(publisher);
        return found.orElseThrow(() -> new ParameterException(
                own().commandLine(),
                "there is no publisher '" + publisher + "'\n    try: "
                        + Nearest.hint(publisher, Publishers.words(), "one of " + String.join(", ", Publishers.words()))
                        + "\n    publishers: " + String.join(", ", Publishers.words())));
    }

    /** Word and description, broken into lines. */
    private static Stream<String> lines(Publisher each) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(String.format("  %-16s", each.word()));
        for (String word : each.description().split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(INDENT));
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines.stream();
    }

    private CommandSpec own() {
        return java.util.Objects.requireNonNull(spec);
    }
}
