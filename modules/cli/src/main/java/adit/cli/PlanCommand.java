package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.brief.Language;
import adit.math.solver.HighsSolver;
import adit.study.StudyFile;
import adit.study.StudyResult;
import adit.study.StudyRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit plan STUDY}. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Answer a study: can the targets be reached, by when, what stands in the way, what to build and at"
                        + " what cost. Writes run.json, the tables and the inputs, audits them, prints the answer, and writes a"
                        + " brief (brief.html, brief.md). Exit code 1 if the audit fails, 3 if a part of the brief could"
                        + " not be written.")
final class PlanCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "STUDY", description = "the study, such as studies/g7-magnets-2030.yaml")
    Path study = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for the results (default: out/<name of the study>)")
    @Nullable
    Path out;

    @Option(names = "--json", description = "print run.json instead of the answer in words")
    boolean json;

    @Option(names = "--export-model", paramLabel = "FILE.mps", description = "also write the linear model (free MPS)")
    @Nullable
    Path model;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "day to put on the brief (default: today)")
    @Nullable
    LocalDate date;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            description = "languages of the brief beside English: ja (adit brief writes more, and other formats)")
    List<String> languages = List.of();

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "width of the answer in characters (default: the terminal's)")
    int width;

    @Override
    public Integer call() {
        Map<String, Double> timing = new LinkedHashMap<>();
        long start = System.nanoTime();
        Progress.show("reading the world");
        Issues issues = new Issues();
        Set<Language> wanted = BriefChoice.languages(languages, issues);
        Optional<StudyFile> file = StudyFile.read(study, issues);
        Optional<Path> folder = folder(file, issues);
        checkOutputs(file, folder, issues);
        if (file.isEmpty()) {
            throw new BadInputException(issues.list());
        }
        PlanInputs read = PlanInputs.read(study, file.get(), issues);
        long answering = lap(timing, "read", start);
        StudyResult result = new StudyRunner(new HighsSolver(), Progress::show)
                .run(read.asked().study(), read.asked().world(), read.files().checksums());
        lap(timing, "answer", answering);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return new PlanDelivery(
                        new PlanDelivery.Wanted(folder.orElseThrow(), wanted, model, json, width),
                        PlanParts.usual(),
                        line.getOut(),
                        line.getErr())
                .deliver(result, read.files(), day(), timing);
    }

    private String day() {
        return (date == null ? LocalDate.now(ZoneOffset.UTC) : date).toString();
    }

    /** The folder of the run; empty if it takes its name from a study that has faults. */
    private Optional<Path> folder(Optional<StudyFile> file, Issues issues) {
        return out != null || issues.hasErrors()
                ? Optional.ofNullable(out).map(Path::normalize)
                : file.map(found -> Path.of("out", found.name()));
    }

    private void checkOutputs(Optional<StudyFile> file, Optional<Path> folder, Issues issues) {
        Outputs outputs = new Outputs(issues).reads(study);
        file.filter(found -> Files.isDirectory(found.world())).ifPresent(found -> outputs.reads(found.world()));
        folder.ifPresent(found -> outputs.run("--out", found));
        outputs.file("--export-model", model);
    }

    private static long lap(Map<String, Double> timing, String step, long since) {
        long now = System.nanoTime();
        timing.put(step, (now - since) / 1e6);
        return now;
    }
}
