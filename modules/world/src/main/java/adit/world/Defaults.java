package adit.world;

import adit.basics.PlaceId;
import java.util.Optional;

/**
 * The values that a question uses if it does not set them.
 *
 * @param supplier the supplier
 * @param coalition code of the group that depends on it
 */
public record Defaults(Optional<PlaceId> supplier, Optional<String> coalition) {

    /** No default: every question must set the value. */
    public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty());
}
