package adit.app.runs;

import adit.app.RequestErrors;
import adit.app.files.IndependentSteps;
import adit.app.files.OutputFile;
import adit.app.files.Outputs;
import adit.brief.Briefings;
import adit.brief.writers.Briefing;
import adit.brief.writers.Format;
import adit.folders.Content;
import adit.runs.Run;
import adit.runs.folder.FinishedRun;
import adit.runs.folder.RunFolder;
import adit.runs.folder.RunWriter;
import adit.text.Language;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The brief of one run, or the comparison of several, as files.
 *
 * @param runs folders of finished runs; the first is the one with which the others are compared
 * @param languages of the brief, at least one
 * @param formats of the brief, at least one
 * @param out folder for the files; empty for that of the run, or for {@code comparison} in {@code results}
 * @param results folder of the runs of this user, such as {@code out}
 * @param made day that is put on the brief, as YYYY-MM-DD; empty for the latest day of the runs
 */
public record BriefRequest(
        List<Path> runs,
        Set<Language> languages,
        Set<Format> formats,
        Optional<Path> out,
        Path results,
        Optional<String> made) {

    public BriefRequest {
        runs = List.copyOf(runs);
        languages = Collections.unmodifiableSet(new LinkedHashSet<>(languages));
        formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
    }

    /**
     * Writes every file; those that cannot be written are reported as failures.
     *
     * @param errors errors that were found earlier; those of runs and outputs are added
     * @param written receives each file when it is there
     * @return the number of files that are there now
     * @throws adit.basics.BadInputException with all issues, if there is an error
     */
    public int write(RequestErrors errors, IndependentSteps attempts, Consumer<Path> written) {
        runs.forEach(run -> FinishedRuns.check(run, errors));
        checkOutputs(errors);
        if (errors.any()) {
            read(errors);
            throw errors.exception();
        }
        if (!intoRun()) {
            return write(errors, attempts, (name, bytes) -> OutputFile.replace(folder().resolve(name), bytes), written);
        }
        try (RunWriter writer = RunWriter.open(folder())) {
            return write(errors, attempts, (name, bytes) -> writer.add(name, Content.of(bytes)), written);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private int write(RequestErrors errors, IndependentSteps attempts, BriefFiles.Place place, Consumer<Path> written) {
        List<FinishedRun<World>> finished = read(errors);
        errors.throwIfAny();
        BriefFiles files = new BriefFiles(RunTexts.brief(briefing(finished), day(finished)), place, attempts);
        for (Language language : languages) {
            for (Format format : formats) {
                if (files.write(format, language)) {
                    written.accept(folder().resolve(format.file(language)));
                }
            }
        }
        return files.written().size();
    }

    private List<FinishedRun<World>> read(RequestErrors errors) {
        return runs.stream()
                .filter(FinishedRuns::isRun)
                .flatMap(run -> errors.collect(() -> FinishedRuns.read(run)).stream())
                .toList();
    }

    private void checkOutputs(RequestErrors errors) {
        Outputs outputs = new Outputs(errors);
        runs.forEach(run -> outputs.reads(RunFolder.world(run)));
        if (!outputs.folder("out", folder())) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        languages.forEach(language -> formats.forEach(format -> names.add(format.file(language))));
        if (intoRun()) {
            outputs.addedTo("out", folder(), names);
        } else {
            names.forEach(name -> outputs.own("out", folder().resolve(name)));
        }
    }

    /** True if the files are added to the run that they are about. */
    private boolean intoRun() {
        return runs.size() == 1 && Outputs.real(folder()).equals(Outputs.real(runs.getFirst()));
    }

    private static Briefing briefing(List<FinishedRun<World>> finished) {
        List<Run<World, ?, ?>> runs = new ArrayList<>();
        finished.forEach(each -> runs.add(each.run()));
        return runs.size() == 1 ? Briefings.of(runs.getFirst()) : Briefings.compared(runs);
    }

    private String day(List<FinishedRun<World>> finished) {
        return made.orElseGet(() ->
                finished.stream().map(FinishedRun::made).max(String::compareTo).orElseThrow());
    }

    private Path folder() {
        return out.orElseGet(() -> runs.size() == 1 ? runs.getFirst() : results.resolve("comparison"));
    }
}
