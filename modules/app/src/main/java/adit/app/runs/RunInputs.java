package adit.app.runs;

import adit.basics.Issues;
import adit.runs.folder.InputFiles;
import adit.study.StudyFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A study and its world, with the bytes from which they were read.
 *
 * @param opened what was read
 * @param files the bytes, for the run folder
 */
public record RunInputs(Opened opened, InputFiles files) {

    /**
     * Reads the world that a study names. Throws {@link adit.basics.BadInputException} with all issues, those found earlier
     * among them, or if a file changes while it is read.
     */
    public static RunInputs read(Path study, StudyFile file, Issues issues) {
        Optional<InputFiles> before = files(study, file.world());
        Opened opened = Opened.read(file, issues);
        InputFiles files = InputFiles.read(study, opened.worldFolder());
        before.ifPresent(files::requireSame);
        return new RunInputs(opened, files);
    }

    /** The files; empty if the world folder cannot be read, which the reader of the world reports. */
    private static Optional<InputFiles> files(Path study, Path world) {
        try {
            return Optional.of(InputFiles.read(study, world));
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
