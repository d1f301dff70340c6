package adit.cli;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.runs.Asked;
import adit.runs.folder.FinishedRun;
import adit.runs.folder.RunFolder;
import adit.world.World;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run folder that the user names. */
final class RunArgument {

    private RunArgument() {}

    /** Adds an issue unless the folder holds a run. */
    static void check(Path folder, Issues issues) {
        if (!isRun(folder)) {
            issues.add(Issue.error(
                    "no-run",
                    folder.toString(),
                    0,
                    "",
                    "",
                    "this folder holds no " + RunFolder.RUN,
                    "name a folder that adit run or adit plan wrote, such as out/g7-magnets-2030"));
        }
    }

    /** True if the folder holds a run. */
    static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(RunFolder.RUN));
    }

    /** The question, from the copies of study and world inside the folder. */
    static Asked<World, ?, ?> asked(Path folder) {
        return Opened.read(RunFolder.study(folder), RunFolder.world(folder)).asked();
    }

    /** The run; throws {@link adit.basics.BadInputException} if it cannot be read. */
    static FinishedRun<World> read(Path folder) {
        return FinishedRun.read(folder, asked(folder));
    }
}
