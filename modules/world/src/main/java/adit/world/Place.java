package adit.world;

import adit.basics.PlaceId;
import java.util.Optional;

/**
 * A country, or a group of countries that the data treats as one.
 *
 * @param id ISO 3166-1 alpha-3, or the code of the group
 * @param name English name
 * @param nameJa Japanese name
 * @param within the group place that reports demand and trade for this one, such as {@code EUR} for Estonia
 */
public record Place(PlaceId id, String name, String nameJa, Optional<PlaceId> within) {}
