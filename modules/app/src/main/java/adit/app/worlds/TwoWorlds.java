package adit.app.worlds;

import adit.app.RequestErrors;
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
    public static TwoWorlds read(Path former, Path latter, RequestErrors errors) {
        return read(Optional.of(former), latter, errors);
    }

    /** The same; without a former world the latter is both. Errors that were found earlier are reported too. */
    public static TwoWorlds read(Optional<Path> former, Path latter, RequestErrors errors) {
        if (former.isEmpty()) {
            World only = OneWorld.read(latter, errors);
            return new TwoWorlds(only, only);
        }
        Optional<World> before = read(former.get(), errors);
        Optional<World> after = read(latter, errors);
        if (before.isEmpty() || after.isEmpty()) {
            throw errors.exception();
        }
        return new TwoWorlds(before.get(), after.get());
    }

    private static Optional<World> read(Path folder, RequestErrors errors) {
        RequestErrors own = RequestErrors.onCommandLine();
        Optional<World> world = own.collect(() -> WorldReader.read(folder));
        own.issues().list().stream().map(issue -> in(folder, issue)).forEach(errors.issues()::add);
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
