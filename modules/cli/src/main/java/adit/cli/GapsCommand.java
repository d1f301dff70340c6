package adit.cli;

import adit.basics.Issues;
import adit.brief.GapText;
import adit.math.solver.HighsSolver;
import adit.runs.files.CsvText;
import adit.runs.files.TablesJson;
import adit.study.Study;
import adit.study.StudyFile;
import adit.study.StudyKinds;
import adit.study.data.GapTables;
import adit.study.data.Gaps;
import adit.text.Language;
import adit.world.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit data gaps}. */
@Command(
        name = "gaps",
        mixinStandardHelpOptions = true,
        description =
                "What the chains of a world need and nobody reports, and the assumptions (grade E), ranked by how far the"
                        + " verdicts of the studies move with them.")
final class GapsCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--study",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "studies to rank by (default: all files of studies/, from where the default of --world comes)")
    List<Path> studies = List.of();

    @Option(names = "--world", paramLabel = "DIR", description = "world folder " + Shipped.DEFAULT)
    Path world = Shipped.world();

    @Option(names = "--top", paramLabel = "N", description = "gaps of each kind to show (default: ${DEFAULT-VALUE})")
    int top = 25;

    @Option(names = "--json", description = "print the tables as JSON")
    boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "also write every gap to a CSV file")
    @Nullable
    Path csv;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "en or ja: language of the text (default: the language of the locale)")
    List<String> languages = List.of();

    @Option(names = "--width", paramLabel = "N", description = "width of the text in characters")
    int width;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Issues issues = new Issues();
        Outputs outputs = new Outputs(issues).reads(world);
        studies.forEach(outputs::reads);
        outputs.file("--csv", csv);
        Language language =
                BriefChoice.languagesOrLocale(languages, issues).iterator().next();
        World read = OneWorld.read(world, issues);
        Gaps gaps = Gaps.of(read, read(read, issues), new HighsSolver(), Progress::show);
        Progress.clear();
        PrintWriter to = line.getOut();
        to.print(
                json
                        ? TablesJson.of(GapTables.of(gaps))
                        : GapText.of(gaps, read, Math.max(1, top), language, Terminal.width(width)));
        to.flush();
        Attempts attempts = new Attempts(line);
        attempts.file(csv, () -> CsvText.of(GapTables.all(gaps)));
        return attempts.code();
    }

    /** The studies, asked of the world that is looked at; the faults of all of them are told at once. */
    private List<Study> read(World of, Issues issues) {
        List<Study> found = new ArrayList<>();
        for (Path file : studies.isEmpty() ? shipped() : studies) {
            StudyFile.read(file, StudyKinds.usual(), issues)
                    .flatMap(study -> study.plan(of))
                    .ifPresent(found::add);
        }
        issues.throwIfErrors();
        return found;
    }

    private static List<Path> shipped() {
        if (!Files.isDirectory(Shipped.studies())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Shipped.studies())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
