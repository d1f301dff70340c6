package adit.app.runs;

import adit.app.files.IndependentSteps;
import adit.app.files.OutputFile;
import adit.app.files.Outputs;
import adit.basics.Watch;
import adit.brief.writers.Format;
import adit.folders.Content;
import adit.runs.Run;
import adit.runs.folder.InputFiles;
import adit.runs.folder.RunFolder;
import adit.text.Language;
import adit.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Delivers an answered study: first the run as a whole, then its audit, then the answer, then each further file by itself. A
 * part that fails is reported and costs no other part; a failed audit is the outcome.
 */
public final class RunDelivery {

    private final RunPlace wanted;
    private final Set<Language> languages;
    private final RunParts parts;
    private final RunExtra extra;
    private final RunListener face;
    private final Watch watch;
    private final IndependentSteps attempts;

    /**
     * @param wanted folder for the run; the caller closes its writer
     * @param languages of the brief; it is written in English in any case
     */
    public RunDelivery(
            RunPlace wanted, Set<Language> languages, RunParts parts, RunExtra extra, RunListener face, Watch watch) {
        this.wanted = wanted;
        this.languages = languages;
        this.parts = parts;
        this.extra = extra;
        this.face = face;
        this.watch = watch;
        this.attempts = new IndependentSteps(face);
    }

    /**
     * Delivers everything.
     *
     * Once the run is written it is audited in any case; if it is cancelled then, only the brief is left out.
     *
     * @throws java.util.concurrent.CancellationException if it is cancelled before the run is written
     */
    public RunOutcome deliver(Run<World, ?, ?> run, InputFiles inputs, String made, Map<String, Double> timing) {
        watch.at("write");
        Optional<RunPlace> placed = new RunPlacing(parts, attempts).place(wanted, run, inputs, made, timing);
        if (placed.isEmpty()) {
            show(run, () -> RunFolder.json(run, made, timing));
            return RunOutcome.unaudited(RunOutcome.State.NOT_WRITTEN, wanted.folder(), attempts.failures());
        }
        RunPlace place = placed.get();
        try {
            return audited(place, run, made, timing);
        } finally {
            if (!place.equals(wanted)) {
                place.writer().close();
            }
        }
    }

    private RunOutcome audited(RunPlace place, Run<World, ?, ?> run, String made, Map<String, Double> timing) {
        watch.tell("audit");
        AuditOutcome outcome = AuditOutcome.of(place.folder(), parts.audit());
        if (!place.writer().isInPlace()) {
            show(run, () -> RunFolder.json(run, made, timing));
            return RunOutcome.unaudited(RunOutcome.State.REPLACED, place.folder(), attempts.failures());
        }
        if (!outcome.passed()) {
            return refuse(place, outcome);
        }
        show(run, () -> Files.readString(place.folder().resolve(RunFolder.RUN), StandardCharsets.UTF_8));
        attempts.write("the outcome of the audit", () -> face.audited(outcome));
        List<String> files = new ArrayList<>(List.of(RunFolder.RUN, "tables", "input", "brief.md"));
        files.addAll(further(place, run, made));
        return new RunOutcome(
                RunOutcome.State.WRITTEN, Optional.of(outcome), place.folder(), files, attempts.failures());
    }

    private RunOutcome refuse(RunPlace place, AuditOutcome outcome) {
        attempts.write(
                "the mark in " + place.folder(), () -> place.writer().markFailed(outcome.words(Language.EN) + "\n"));
        return new RunOutcome(
                RunOutcome.State.AUDIT_FAILED, Optional.of(outcome), place.folder(), List.of(), attempts.failures());
    }

    private void show(Run<World, ?, ?> run, RunAnswer.Source json) {
        attempts.write("the answer", () -> face.answer(new RunAnswer(run, json)));
    }

    /** Writes the brief and further files; the names of the files of the brief. */
    private List<String> further(RunPlace place, Run<World, ?, ?> run, String made) {
        List<String> files = new ArrayList<>();
        if (watch.isCancelled()) {
            attempts.failed("the brief", "was not written: the command was cancelled");
            return files;
        }
        watch.tell("brief");
        attempts.write(
                "the brief as a page",
                () -> files.addAll(briefs(place, parts.brief().of(run, made))));
        extra.more(run).forEach(more -> write(place, more));
        return files;
    }

    private List<String> briefs(RunPlace place, BriefMaker maker) {
        BriefFiles files =
                new BriefFiles(maker, (name, bytes) -> place.writer().add(name, Content.of(bytes)), attempts);
        files.write(Format.HTML, Language.EN);
        for (Language language : languages) {
            for (Format format : new Format[] {Format.MD, Format.HTML}) {
                if (language != Language.EN) {
                    files.write(format, language);
                }
            }
        }
        return files.written();
    }

    /** A further file is written into the folder of the run only if this run is there. */
    private void write(RunPlace place, RunExtra.More more) {
        Path file = more.file();
        Path folder = Outputs.real(wanted.folder());
        Path real = Outputs.real(file);
        if (!real.startsWith(folder)) {
            attempts.write(file.toString(), () -> OutputFile.stream(file, more.content()));
        } else if (place.equals(wanted)) {
            String name = folder.relativize(real).toString().replace('\\', '/');
            attempts.write(file.toString(), () -> place.writer().add(name, OutputFile.bytes(more.content())));
        } else {
            attempts.failed(file.toString(), "was not written: its run is in " + place.folder());
        }
    }
}
