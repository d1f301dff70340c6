package adit.app.data;

import adit.app.Faults;
import adit.app.files.Trouble;
import adit.sources.WorldUpgrade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A world to be sealed or upgraded.
 *
 * @param world its folder
 */
public record SealRequest(Path world) {

    /**
     * Seals the world.
     *
     * @return the number of sealed tables
     * @throws adit.basics.BadInputException if the world has errors, or cannot be written
     */
    public int seal(Faults faults) {
        try {
            return WorldUpgrade.seal(world);
        } catch (IOException unwritable) {
            throw cannotWrite(unwritable, faults);
        }
    }

    /**
     * Upgrades the world.
     *
     * @return the tables and columns that were added; empty if it had the newest format
     * @throws adit.basics.BadInputException if the world cannot be upgraded or written; nothing was written then
     */
    public List<String> upgrade(Faults faults) {
        try {
            List<String> added = new ArrayList<>();
            WorldUpgrade.upgrade(world, added);
            return List.copyOf(added);
        } catch (IOException unwritable) {
            throw cannotWrite(unwritable, faults);
        }
    }

    private RuntimeException cannotWrite(IOException unwritable, Faults faults) {
        faults.add("cannot-write", "DIR", world.toString(), Trouble.message(unwritable), Trouble.hint(unwritable));
        return faults.exception();
    }
}
