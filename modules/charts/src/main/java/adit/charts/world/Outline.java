package adit.charts.world;

import java.util.List;

/**
 * The edge of one part of a country, closed: the last point is joined to the first.
 *
 * @param id ISO 3166-1 numeric; 0 where a place has none
 * @param ring corners
 */
public record Outline(int id, List<Point> ring) {

    public Outline {
        ring = List.copyOf(ring);
    }
}
