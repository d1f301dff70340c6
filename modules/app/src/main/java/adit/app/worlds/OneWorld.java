package adit.app.worlds;

import adit.app.Faults;
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
    public static World read(Path folder, Faults faults) {
        Issues found = new Issues();
        World world = faults.collect(() -> WorldReader.read(folder, found)).orElseThrow(faults::exception);
        found.list().forEach(faults.issues()::add);
        return world;
    }
}
