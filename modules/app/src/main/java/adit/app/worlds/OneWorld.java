package adit.app.worlds;

import adit.app.Faults;
import adit.sources.WorldReader;
import adit.world.World;
import java.nio.file.Path;

/** A world folder that the user names. */
public final class OneWorld {

    private OneWorld() {}

    /**
     * Reads the world. If it has faults, this throws {@link adit.basics.BadInputException} with them and with those that were found
     * earlier, as on the command line, so that all are reported at once. Earlier faults alone do not stop it.
     */
    public static World read(Path folder, Faults faults) {
        return faults.collect(() -> WorldReader.read(folder)).orElseThrow(faults::exception);
    }
}
