package adit.app.runs;

import adit.app.Faults;
import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Watch;
import adit.folders.FolderBusyException;
import adit.folders.Folders;
import adit.runs.audit.AuditReport;
import adit.runs.folder.FinishedRun;
import adit.runs.folder.RunFolder;
import adit.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Run folders that a user names. */
public final class FinishedRuns {

    private FinishedRuns() {}

    /** Adds an issue unless the folder holds a run. */
    public static void check(Path folder, Faults faults) {
        if (!isRun(folder)) {
            faults.issues()
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
    static Opened opened(Path folder) {
        return Opened.read(RunFolder.study(folder), RunFolder.world(folder));
    }

    /**
     * Audits a run, without a solver.
     *
     * @throws adit.basics.BadInputException with all issues, if the folder contains no run that can be read
     */
    public static AuditReport audit(Path folder, Faults faults, Watch watch) {
        check(folder, faults);
        faults.throwIfAny();
        watch.at("audit");
        return whole(folder, () -> RunParts.audit(folder));
    }

    /** The run; throws {@link adit.basics.BadInputException} if it cannot be read. */
    public static FinishedRun<World> read(Path folder) {
        return whole(folder, () -> {
            Opened opened = opened(folder);
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
                throw unreadable;
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
}
