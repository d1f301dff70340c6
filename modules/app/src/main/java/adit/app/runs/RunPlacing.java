package adit.app.runs;

import adit.app.files.FailureMessage;
import adit.app.files.IndependentSteps;
import adit.runs.Run;
import adit.runs.folder.InputFiles;
import adit.runs.folder.RunWriter;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Puts a run where it was asked for or, if that is not possible any more, in the system's folder for temporary files. */
final class RunPlacing {

    private final RunParts parts;
    private final IndependentSteps attempts;

    RunPlacing(RunParts parts, IndependentSteps attempts) {
        this.parts = parts;
        this.attempts = attempts;
    }

    /**
     * The place in which the run lies now; empty if it could be written nowhere.
     *
     * @param wanted where it was asked for
     */
    Optional<RunPlace> place(
            RunPlace wanted, Run<World, ?, ?> run, InputFiles inputs, String made, Map<String, Double> timing) {
        Map<String, String> texts = texts(run, made);
        IndependentSteps.Step first = () -> parts.place().put(wanted.writer(), run, inputs, made, texts, timing);
        if (attempts.write(wanted.folder().toString(), first)) {
            return Optional.of(wanted);
        }
        return elsewhere().filter(spare -> {
            IndependentSteps.Step second = () -> parts.place().put(spare.writer(), run, inputs, made, texts, timing);
            boolean there = attempts.write(spare.folder().toString(), second);
            if (there) {
                attempts.note("the run", "was written to " + spare.folder() + " instead");
            } else {
                spare.writer().close();
            }
            return there;
        });
    }

    /** Without its texts a run is no whole answer, and its audit will say so; but the figures are kept. */
    private Map<String, String> texts(Run<World, ?, ?> run, String made) {
        try {
            return parts.texts().of(run, made);
        } catch (RuntimeException | Error unmade) {
            attempts.failed("brief.md", "could not be written: " + FailureMessage.words(unmade));
            return Map.of();
        }
    }

    private static Optional<RunPlace> elsewhere() {
        try {
            Path folder = Files.createTempDirectory("adit-").resolve("run");
            return Optional.of(new RunPlace(folder, RunWriter.open(folder)));
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
