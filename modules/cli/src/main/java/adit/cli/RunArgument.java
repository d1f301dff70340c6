package adit.cli;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.study.FinishedRun;
import adit.study.RunFolder;
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
                    "name a folder that adit plan wrote, such as out/g7-magnets-2030"));
        }
    }

    /** True if the folder holds a run. */
    static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(RunFolder.RUN));
    }

    /** Study and world from the copies inside the folder. */
    static Asked asked(Path folder) {
        return Asked.read(RunFolder.study(folder), RunFolder.world(folder));
    }

    /** The run; throws {@link adit.basics.BadInputException} if it cannot be read. */
    static FinishedRun read(Path folder) {
        Asked asked = asked(folder);
        return FinishedRun.read(folder, asked.study(), asked.world());
    }
}
