package adit.cli;

import adit.basics.BadInputException;
import adit.basics.Issues;
import adit.sources.WorldReader;
import adit.world.World;
import java.nio.file.Path;

/** A world folder that the user names. */
final class OneWorld {

    private OneWorld() {}

    /**
     * Reads the world. If it has faults, this throws {@link BadInputException} with them and with those that were found
     * earlier, as on the command line, so that all are reported at once. Earlier faults alone do not stop it.
     */
    static World read(Path folder, Issues issues) {
        return AllFaults.of(() -> WorldReader.read(folder), issues)
                .orElseThrow(() -> new BadInputException(issues.list()));
    }
}
