package adit.world;

import adit.basics.PlaceId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A country, or a group of countries that the data treats as one.
 *
 * @param id ISO 3166-1 alpha-3, or the code of the group
 * @param name English name
 * @param nameJa Japanese name
 * @param within the group place that reports demand and trade for this one, such as {@code EUR} for Estonia
 * @param isoNumeric ISO 3166-1 numeric code, such as 392, which map data use; empty for groups
 */
public record Place(PlaceId id, String name, String nameJa, Optional<PlaceId> within, OptionalInt isoNumeric) {

    /** Reserved by the format: the row for all places that a source does not list, and the rest of the world in tables. */
    public static final PlaceId REMAINDER = new PlaceId("ROW");

    /** A place without a numeric code: a group, or a place of a test world. */
    public Place(PlaceId id, String name, String nameJa, Optional<PlaceId> within) {
        this(id, name, nameJa, within, OptionalInt.empty());
    }

    /** The same place, reporting for itself. */
    Place alone() {
        return new Place(id, name, nameJa, Optional.empty(), isoNumeric);
    }
}
