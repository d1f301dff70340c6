package adit.app.runs;

import adit.app.RequestErrors;
import adit.app.files.FailureMessage;
import adit.basics.Watch;
import adit.runs.Run;
import adit.runs.folder.RunWriter;
import adit.study.StudyFile;
import adit.study.Version;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Answers a study of any kind: reads study and world, opens the folder, answers, writes, audits and briefs. */
public final class RunTask {

    private final RunRequest request;
    private final RunExtra extra;
    private final RunListener face;
    private final Watch watch;
    private final LongSupplier nanos;
    private final Map<String, Double> timing = new LinkedHashMap<>();

    /**
     * A task, to be run once.
     *
     * @param watch receives the steps; if it cancels before the run is written, nothing is written
     * @param nanos a clock in nanoseconds, for the timing in {@code run.json}
     */
    public RunTask(RunRequest request, RunExtra extra, RunListener face, Watch watch, LongSupplier nanos) {
        this.request = request;
        this.extra = extra;
        this.face = face;
        this.watch = watch;
        this.nanos = nanos;
    }

    /**
     * Runs it.
     *
     * @param errors errors that were found earlier; those of study, world and outputs are added
     * @throws adit.basics.BadInputException with all issues, if there is an error
     * @throws java.util.concurrent.CancellationException if it is cancelled
     */
    public RunOutcome run(RequestErrors errors) {
        long start = nanos.getAsLong();
        watch.at("world");
        Optional<StudyFile> file = OpenedStudy.find(request.study(), errors.issues());
        Optional<Path> folder = request.folder(file, errors);
        extra.check(file, request.outputs(file, folder, errors));
        if (file.isEmpty()) {
            throw errors.exception();
        }
        OpenedStudy opened = OpenedStudy.read(file.get(), errors.issues());
        long answering = lap("read", start);
        try (RunWriter writer = open(folder.orElseThrow(), errors)) {
            Run<World, ?, ?> run = opened.asked().answer(opened.files().checksums(), Version.current(), watch);
            lap("answer", answering);
            RunPlace place = new RunPlace(folder.orElseThrow(), writer);
            return new RunDelivery(place, request.languages(), RunParts.usual(), extra, face, watch)
                    .deliver(run, opened.files(), request.made(), timing);
        }
    }

    /** Opens the folder before the work, so that two commands cannot answer for the same place. */
    private static RunWriter open(Path folder, RequestErrors errors) {
        try {
            return RunWriter.open(folder);
        } catch (IOException unwritable) {
            errors.add(
                    "cannot-write",
                    "out",
                    folder.toString(),
                    FailureMessage.message(unwritable),
                    FailureMessage.hint(unwritable));
            throw errors.exception();
        }
    }

    private long lap(String step, long since) {
        long now = nanos.getAsLong();
        timing.put(step, (now - since) / 1e6);
        return now;
    }
}
