package adit.app.data;

import adit.app.RequestErrors;
import adit.app.files.FailureMessage;
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
    public int seal(RequestErrors errors) {
        try {
            return WorldUpgrade.seal(world);
        } catch (IOException unwritable) {
            throw cannotWrite(unwritable, errors);
        }
    }

    /**
     * Upgrades the world.
     *
     * @return the tables and columns that were added; empty if it had the newest format
     * @throws adit.basics.BadInputException if the world cannot be upgraded or written; nothing was written then
     */
    public List<String> upgrade(RequestErrors errors) {
        try {
            List<String> added = new ArrayList<>();
            WorldUpgrade.upgrade(world, added);
            return List.copyOf(added);
        } catch (IOException unwritable) {
            throw cannotWrite(unwritable, errors);
        }
    }

    private RuntimeException cannotWrite(IOException unwritable, RequestErrors errors) {
        errors.add(
                "cannot-write",
                "DIR",
                world.toString(),
                FailureMessage.message(unwritable),
                FailureMessage.hint(unwritable));
        return errors.exception();
    }
}
