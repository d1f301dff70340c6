package adit.cli;

import adit.basics.Issues;
import adit.brief.Briefing;
import adit.brief.Briefings;
import adit.brief.Format;
import adit.runs.Run;
import adit.runs.folder.FinishedRun;
import adit.runs.folder.RunFolder;
import adit.text.Language;
import adit.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit brief RUN…}. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description =
                "Write the brief of a finished run, in English or Japanese, as a page, a PDF, Markdown or a workbook. With"
                        + " two or more runs: a brief that compares them.")
final class BriefCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            paramLabel = "RUN",
            arity = "1..*",
            description = "folders that adit run or adit plan wrote, such as out/g7-magnets-2030")
    List<Path> runs = List.of();

    @Option(names = "--lang", paramLabel = "LANG", split = ",", description = "en or ja, or both (default: en)")
    List<String> languages = List.of("en");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "any of html, pdf, md, xlsx (default: html)")
    List<String> formats = List.of("html");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder for the files (default: the run's folder; for a comparison out/comparison)")
    @Nullable
    Path out;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "day to put on the brief (default: the day on which the run was made)")
    @Nullable
    LocalDate date;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        Issues issues = new Issues();
        Set<Language> wanted = BriefChoice.languages(languages, issues);
        Set<Format> kinds = BriefChoice.formats(formats, issues);
        runs.forEach(run -> RunArgument.check(run, issues));
        checkOutputs(wanted, kinds, issues);
        BooleanSupplier ours = Files.exists(folder()) ? new SameFolder(folder()) : () -> true;
        List<FinishedRun<World>> finished = runs.stream()
                .filter(RunArgument::isRun)
                .flatMap(run -> AllFaults.of(() -> RunArgument.read(run), issues).stream())
                .toList();
        issues.throwIfErrors();
        Attempts attempts = new Attempts(line);
        BriefMaker maker = Texts.brief(briefing(finished), day(finished));
        int written = write(new BriefFiles(folder(), maker, ours, attempts), wanted, kinds, line);
        return written == 0 ? Main.FAILED : attempts.code();
    }

    private void checkOutputs(Set<Language> wanted, Set<Format> kinds, Issues issues) {
        Outputs outputs = new Outputs(issues);
        runs.forEach(run -> outputs.reads(RunFolder.world(run)));
        if (!outputs.folder("--out", folder())) {
            return;
        }
        for (Language language : wanted) {
            kinds.forEach(format -> outputs.own("--out", folder().resolve(format.file(language))));
        }
    }

    /** Writes every file that was asked for; the number of those that are there now. */
    private int write(BriefFiles files, Set<Language> wanted, Set<Format> kinds, CommandLine line) {
        for (Language language : wanted) {
            for (Format format : kinds) {
                if (files.write(format, language)) {
                    line.getOut().println("Written: " + folder().resolve(format.file(language)));
                    line.getOut().flush();
                }
            }
        }
        return files.written().size();
    }

    private static Briefing briefing(List<FinishedRun<World>> finished) {
        List<Run<World, ?, ?>> runs = new ArrayList<>();
        finished.forEach(each -> runs.add(each.run()));
        return runs.size() == 1 ? Briefings.of(runs.getFirst()) : Briefings.compared(runs);
    }

    private String day(List<FinishedRun<World>> finished) {
        return date != null
                ? date.toString()
                : finished.stream()
                        .map(FinishedRun::made)
                        .max(String::compareTo)
                        .orElseThrow();
    }

    private Path folder() {
        return Optional.ofNullable(out).orElse(runs.size() == 1 ? runs.getFirst() : Path.of("out", "comparison"));
    }
}
