package adit.app.runs;

import adit.app.Faults;
import adit.basics.Issue;
import adit.basics.Watch;
import adit.runs.Asked;
import adit.runs.audit.AuditReport;
import adit.runs.folder.FinishedRun;
import adit.runs.folder.RunFolder;
import adit.world.World;
import java.nio.file.Files;
import java.nio.file.Path;

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
    public static Asked<World, ?, ?> asked(Path folder) {
        return Opened.read(RunFolder.study(folder), RunFolder.world(folder)).asked();
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
        return RunParts.audit(folder);
    }

    /** The run; throws {@link adit.basics.BadInputException} if it cannot be read. */
    public static FinishedRun<World> read(Path folder) {
        return FinishedRun.read(folder, asked(folder));
    }
}
