package adit.app.data;

import adit.app.RequestErrors;
import adit.app.files.FailureMessage;
import adit.sources.NewWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A world to be made, without figures.
 *
 * @param folder where; it does not exist, or contains nothing
 * @param model folder of the world whose tables are described and whose stages and places are copied
 * @param baseYear year that the world measures; empty for that of the model
 */
public record NewWorldRequest(Path folder, Path model, Optional<Integer> baseYear) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    /**
     * Makes the world.
     *
     * @throws adit.basics.BadInputException with all issues, if there is an error; nothing was written then
     */
    public void run(RequestErrors errors) {
        baseYear.filter(year -> year < EARLIEST || year > LATEST)
                .ifPresent(year -> errors.add(
                        "out-of-range",
                        "base-year",
                        String.valueOf(year),
                        "the year must be from " + EARLIEST + " to " + LATEST,
                        "write such as 2024"));
        try {
            if (!NewWorld.isFree(folder)) {
                errors.add(
                        "not-empty",
                        "DIR",
                        folder.toString(),
                        "something is there already; nothing is overwritten",
                        "name a folder that does not exist, or an empty one");
            }
            errors.throwIfAny();
            NewWorld.make(folder, model, baseYear);
        } catch (IOException unwritable) {
            errors.add(
                    "cannot-write",
                    "DIR",
                    folder.toString(),
                    FailureMessage.message(unwritable),
                    FailureMessage.hint(unwritable));
            throw errors.exception();
        }
    }
}
