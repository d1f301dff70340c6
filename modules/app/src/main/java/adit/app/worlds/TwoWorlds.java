package adit.app.worlds;

import adit.app.Faults;
import adit.basics.Issue;
import adit.sources.WorldReader;
import adit.world.World;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Two worlds that are compared.
 *
 * @param before the former
 * @param after the later one
 */
public record TwoWorlds(World before, World after) {

    /** Reads both; the errors of both are reported together, each file with the folder that it is in. */
    public static TwoWorlds read(Path former, Path latter, Faults faults) {
        return read(Optional.of(former), latter, faults);
    }

    /** The same; without a former world the latter is both. Errors that were found earlier are reported too. */
    public static TwoWorlds read(Optional<Path> former, Path latter, Faults faults) {
        if (former.isEmpty()) {
            World only = OneWorld.read(latter, faults);
            return new TwoWorlds(only, only);
        }
        Optional<World> before = read(former.get(), faults);
        Optional<World> after = read(latter, faults);
        if (before.isEmpty() || after.isEmpty()) {
            throw faults.exception();
        }
        return new TwoWorlds(before.get(), after.get());
    }

    private static Optional<World> read(Path folder, Faults faults) {
        Faults own = Faults.onCommandLine();
        Optional<World> world = own.collect(() -> WorldReader.read(folder));
        own.issues().list().stream().map(issue -> in(folder, issue)).forEach(faults.issues()::add);
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
