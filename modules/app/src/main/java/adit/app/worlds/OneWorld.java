package adit.app.worlds;

import adit.app.RequestErrors;
import adit.basics.Issues;
import adit.sources.WorldReader;
import adit.world.World;
import java.nio.file.Path;

/** A world folder that the user names. */
public final class OneWorld {

    private OneWorld() {}

    /**
     * Reads the world. If it has faults, this throws {@link adit.basics.BadInputException} with them and with those that were found
     * earlier, as on the command line, so that all are reported at once. Earlier faults alone do not stop it. Warnings about the world are added too.
     */
    public static World read(Path folder, RequestErrors errors) {
        Issues found = new Issues();
        World world = errors.collect(() -> WorldReader.read(folder, found)).orElseThrow(errors::exception);
        found.list().forEach(errors.issues()::add);
        return world;
    }
}
