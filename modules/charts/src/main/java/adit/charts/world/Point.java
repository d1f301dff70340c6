package adit.charts.world;

/**
 * A point: in degrees (longitude, latitude), in radii of the sphere, or in px, as the user says.
 *
 * @param x to the right
 * @param y up in degrees and radii, down in px
 */
public record Point(double x, double y) {

    /** The point at a part of the way to another. */
    Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
