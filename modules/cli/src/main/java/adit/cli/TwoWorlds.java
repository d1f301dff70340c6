package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.WorldReader;
import adit.world.World;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Two worlds that are held against each other.
 *
 * @param before the former
 * @param after the one that is asked about
 */
record TwoWorlds(World before, World after) {

    /** Reads both; the faults of both are told at once, each file with the folder that it is in. */
    static TwoWorlds read(Path former, Path latter, Issues issues) {
        return read(Optional.of(former), latter, issues);
    }

    /** The same; without a former world the latter is both. Faults that were found earlier are reported with those of the worlds. */
    static TwoWorlds read(Optional<Path> former, Path latter, Issues issues) {
        if (former.isEmpty()) {
            World only = OneWorld.read(latter, issues);
            return new TwoWorlds(only, only);
        }
        Optional<World> before = read(former.get(), issues);
        Optional<World> after = read(latter, issues);
        if (before.isEmpty() || after.isEmpty()) {
            throw new BadInputException(issues.list());
        }
        return new TwoWorlds(before.get(), after.get());
    }

    private static Optional<World> read(Path folder, Issues issues) {
        Issues own = new Issues();
        Optional<World> world = AllFaults.of(() -> WorldReader.read(folder), own);
        own.list().stream().map(issue -> in(folder, issue)).forEach(issues::add);
        return world;
    }

    private static Issue in(Path folder, Issue issue) {
        return new Issue(
                issue.severity(),
                issue.code(),
                folder.resolve(issue.file()).toString(),
                issue.row(),
                issue.column(),
                issue.value(),
                issue.message(),
                issue.hint());
    }
}
