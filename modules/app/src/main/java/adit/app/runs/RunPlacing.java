package adit.app.runs;

import adit.app.files.Attempts;
import adit.app.files.Trouble;
import adit.runs.Run;
import adit.runs.folder.InputFiles;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Puts a run where it was asked for or, if that is not possible any more, in the system's folder for temporary files. */
final class RunPlacing {

    private final RunParts parts;
    private final Attempts attempts;

    RunPlacing(RunParts parts, Attempts attempts) {
        this.parts = parts;
        this.attempts = attempts;
    }

    /** The folder in which the run lies now; empty if it could be written nowhere. */
    Optional<Path> place(
            Path wanted, Run<World, ?, ?> run, InputFiles inputs, String made, Map<String, Double> timing) {
        Map<String, String> texts = texts(run, made);
        if (attempts.write(wanted.toString(), () -> put(wanted, run, inputs, made, texts, timing))) {
            return Optional.of(wanted);
        }
        return elsewhere().filter(spare -> {
            boolean there = attempts.write(spare.toString(), () -> put(spare, run, inputs, made, texts, timing));
            if (there) {
                attempts.note("the run", "was written to " + spare + " instead");
            }
            return there;
        });
    }

    /** Without its texts a run is no whole answer, and its audit will say so; but the figures are kept. */
    private Map<String, String> texts(Run<World, ?, ?> run, String made) {
        try {
            return parts.texts().of(run, made);
        } catch (RuntimeException | Error unmade) {
            attempts.failed("brief.md", "could not be written: " + Trouble.words(unmade));
            return Map.of();
        }
    }

    private void put(
            Path folder,
            Run<World, ?, ?> run,
            InputFiles inputs,
            String made,
            Map<String, String> texts,
            Map<String, Double> timing) {
        parts.place()
                .put(folder, run, inputs, made, texts, timing)
                .ifPresent(left -> attempts.failed(folder.toString(), "is written, but " + left));
    }

    private Optional<Path> elsewhere() {
        try {
            return Optional.of(Files.createTempDirectory("adit-").resolve("run"));
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
