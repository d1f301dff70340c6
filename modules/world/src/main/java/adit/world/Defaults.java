package adit.world;

import adit.basics.PlaceId;
import java.util.Optional;

/**
 * What a question means that does not say it.
 *
 * @param supplier the supplier
 * @param coalition code of the group that depends on it
 */
public record Defaults(Optional<PlaceId> supplier, Optional<String> coalition) {

    /** Nothing is meant: every question must say it. */
    public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty());
}
