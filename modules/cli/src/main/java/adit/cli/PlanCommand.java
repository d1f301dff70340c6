package adit.cli;

import adit.brief.Language;
import adit.brief.TerminalAnswer;
import adit.math.lp.MpsWriter;
import adit.math.solver.HighsSolver;
import adit.plan.Planner;
import adit.study.RunFolder;
import adit.study.StudyResult;
import adit.study.StudyRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
                        + " what cost. Writes a brief (brief.html, brief.md), run.json and the tables beside the answer on the terminal.")
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
        Set<Language> wanted = BriefChoice.languages(languages);
        Asked asked = Asked.read(study);
        long read = lap(timing, "read", start);
        exportModel(asked);
        Map<String, String> inputs = RunFolder.checksums(study, asked.worldFolder());
        StudyResult result =
                new StudyRunner(new HighsSolver(), Progress::show).run(asked.study(), asked.world(), inputs);
        long answered = lap(timing, "answer", read);
        String made = (date == null ? LocalDate.now(ZoneOffset.UTC) : date).toString();
        Path folder = Optional.ofNullable(out)
                .orElse(Path.of("out", asked.study().question().name()));
        Progress.show("writing the brief");
        Map<String, String> texts = Texts.all(result, made, wanted);
        lap(timing, "brief", answered);
        RunFolder.write(folder, result, study, asked.worldFolder(), made, texts, timing);
        Progress.clear();
        print(result, folder);
        return 0;
    }

    private static long lap(Map<String, Double> timing, String step, long since) {
        long now = System.nanoTime();
        timing.put(step, (now - since) / 1e6);
        return now;
    }

    private void exportModel(Asked asked) {
        if (model == null) {
            return;
        }
        try (Writer writer = Files.newBufferedWriter(model, StandardCharsets.UTF_8)) {
            MpsWriter.write(
                    Planner.shortfallModel(asked.world(), asked.study().question()),
                    asked.study().question().name(),
                    writer);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void print(StudyResult result, Path folder) {
        PrintWriter to = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            try {
                to.print(Files.readString(folder.resolve(RunFolder.RUN), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        } else {
            to.print(TerminalAnswer.of(result, Terminal.width(width), Terminal.colour()));
            to.println();
            to.println("Written: " + folder
                    + " (brief.html, brief.md, run.json, tables, inputs).  Check it:  ./adit audit " + folder);
        }
        to.flush();
    }
}
