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
 * @param isoNumeric ISO 3166-1 numeric, such as 392, by which map data know it; empty for groups
 */
public record Place(PlaceId id, String name, String nameJa, Optional<PlaceId> within, OptionalInt isoNumeric) {

    /** Reserved by the format: the row that holds all places that a source does not name, and the rest of the world in tables. */
    public static final PlaceId REMAINDER = new PlaceId("ROW");

    /** A place without a number: a group, or one of a world made for a test. */
    public Place(PlaceId id, String name, String nameJa, Optional<PlaceId> within) {
        this(id, name, nameJa, within, OptionalInt.empty());
    }
}
