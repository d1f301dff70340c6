package adit.app.runs;

import adit.app.RequestErrors;
import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Watch;
import adit.folders.FolderBusyException;
import adit.folders.Folders;
import adit.folders.Manifest;
import adit.runs.folder.FinishedRun;
import adit.runs.folder.RunFolder;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Run folders that a user names. */
public final class FinishedRuns {

    private FinishedRuns() {}

    /** Adds an issue unless the folder holds a run. */
    public static void check(Path folder, RequestErrors errors) {
        if (!isRun(folder)) {
            errors.issues()
                    .add(Issue.error(
                            "no-run",
                            folder.toString(),
                            0,
                            "",
                            "",
                            "this folder contains no " + RunFolder.RUN,
                            "name a folder that adit run or adit plan wrote, such as out/g7-magnets-2030"));
        }
    }

    /** True if the folder holds a run. */
    public static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(RunFolder.RUN));
    }

    /** The question, from the copies of study and world inside the folder. */
    static OpenedStudy opened(Path folder) {
        return OpenedStudy.read(RunFolder.study(folder), RunFolder.world(folder));
    }

    /**
     * Audits a run, without a solver.
     *
     * @throws adit.basics.BadInputException with all issues, if the folder contains no run that can be read
     */
    public static AuditedRun audit(Path folder, RequestErrors errors, Watch watch) {
        check(folder, errors);
        errors.throwIfAny();
        watch.at("audit");
        return whole(folder, () -> AuditedRun.of(folder));
    }

    /** The run; throws {@link adit.basics.BadInputException} if it cannot be read. */
    public static FinishedRun<World> read(Path folder) {
        return whole(folder, () -> {
            OpenedStudy opened = opened(folder);
            return FinishedRun.read(folder, opened.asked(), opened.files());
        });
    }

    /** Reads a folder, unless another command writes to it meanwhile: what is read then may belong to two runs. */
    private static <T> T whole(Path folder, Supplier<T> reading) {
        try {
            Folders.settle(folder);
            String before = Folders.state(folder);
            try {
                T read = reading.get();
                require(folder, before);
                return read;
            } catch (BadInputException unreadable) {
                require(folder, before);
                throw withCause(folder, unreadable);
            }
        } catch (IOException unsettled) {
            throw new UncheckedIOException(unsettled);
        }
    }

    private static void require(Path folder, String before) throws IOException {
        if (!Folders.state(folder).equals(before)) {
            throw new FolderBusyException(folder);
        }
    }

    /** What makes a run unreadable is often a file that was changed after the run was written: then it is named first. */
    private static BadInputException withCause(Path folder, BadInputException unreadable) {
        List<Issue> issues = new ArrayList<>();
        try {
            Manifest written = Manifest.read(folder).orElse(Manifest.EMPTY);
            written.changed(folder).forEach(name -> issues.add(different(folder, name, "was changed")));
            written.missing(folder).forEach(name -> issues.add(different(folder, name, "is missing")));
        } catch (IOException noManifest) { // then only the faults themselves are known
            return unreadable;
        }
        issues.addAll(unreadable.issues());
        return new BadInputException(issues);
    }

    private static Issue different(Path folder, String name, String what) {
        return Issue.error(
                "changed-run",
                folder.resolve(name).toString(),
                0,
                "",
                "",
                "this file of the run " + what + " after the run was written (" + Manifest.FILE + ")",
                "restore it, or run the study again");
    }
}
