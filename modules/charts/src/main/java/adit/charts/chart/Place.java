package adit.charts.chart;

import java.util.Optional;

/**
 * A point of the world.
 *
 * @param longitude degrees east, −180 to 180
 * @param latitude degrees north, −90 to 90
 */
public record Place(double longitude, double latitude) {

    public Place {
        Require.finite(longitude, "longitude");
        Require.finite(latitude, "latitude");
        Require.that(Math.abs(longitude) <= 180, "longitude %s", longitude);
        Require.that(Math.abs(latitude) <= 90, "latitude %s", latitude);
    }

    /**
     * The point that is furthest from the edge of a country's largest part.
     *
     * @param id ISO 3166-1 numeric, e.g. 702
     * @throws IllegalArgumentException if no country has it
     */
    public static Place country(int id) {
        Place place = LabelPoints.all().get(id);
        if (place == null) {
            throw new IllegalArgumentException("unknown country number " + id);
        }
        return place;
    }

    /** The same, empty if no country has the number. */
    public static Optional<Place> find(int id) {
        return Optional.ofNullable(LabelPoints.all().get(id));
    }
}
