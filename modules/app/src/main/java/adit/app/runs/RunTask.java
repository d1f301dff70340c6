package adit.app.runs;

import adit.app.Faults;
import adit.basics.Watch;
import adit.runs.Run;
import adit.study.StudyFile;
import adit.study.Version;
import adit.world.World;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Answers a study of any kind: reads study and world, answers, writes, audits and briefs. */
public final class RunTask {

    private final RunRequest request;
    private final RunExtra extra;
    private final RunFace face;
    private final Watch watch;
    private final LongSupplier nanos;
    private final Map<String, Double> timing = new LinkedHashMap<>();

    /**
     * A task, to be run once.
     *
     * @param watch receives the steps; if it cancels before the run is written, nothing is written
     * @param nanos a clock in nanoseconds, for the timing in {@code run.json}
     */
    public RunTask(RunRequest request, RunExtra extra, RunFace face, Watch watch, LongSupplier nanos) {
        this.request = request;
        this.extra = extra;
        this.face = face;
        this.watch = watch;
        this.nanos = nanos;
    }

    /**
     * Runs it.
     *
     * @param faults errors that were found earlier; those of study, world and outputs are added
     * @throws adit.basics.BadInputException with all issues, if there is an error
     * @throws java.util.concurrent.CancellationException if it is cancelled
     */
    public RunOutcome run(Faults faults) {
        long start = nanos.getAsLong();
        watch.at("world");
        Optional<StudyFile> file = Opened.find(request.study(), faults.issues());
        Optional<Path> folder = request.folder(file, faults);
        extra.check(file, request.outputs(file, folder, faults));
        if (file.isEmpty()) {
            throw faults.exception();
        }
        RunInputs read = RunInputs.read(request.study(), file.get(), faults.issues());
        long answering = lap("read", start);
        Run<World, ?, ?> run = read.opened().asked().answer(read.files().checksums(), Version.current(), watch);
        lap("answer", answering);
        return new RunDelivery(folder.orElseThrow(), request.languages(), RunParts.usual(), extra, face, watch)
                .deliver(run, read.files(), request.made(), timing);
    }

    private long lap(String step, long since) {
        long now = nanos.getAsLong();
        timing.put(step, (now - since) / 1e6);
        return now;
    }
}
