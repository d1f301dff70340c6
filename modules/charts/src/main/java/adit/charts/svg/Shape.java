package adit.charts.svg;

import java.util.Optional;

/**
 * A rectangle, circle, path or line.
 *
 * @param layer see {@link Item#layer}
 * @param tag name of the SVG element
 * @param geometry attributes that say where it is
 * @param pen how it is drawn
 * @param note its meaning, if it represents a value
 */
public record Shape(int layer, String tag, Attributes geometry, Pen pen, Optional<Note> note) implements Item {

    /** A rectangle, px. */
    public static Shape rect(double x, double y, double width, double height, Pen pen) {
        return of(
                "rect",
                Attributes.NONE
                        .and("x", x)
                        .and("y", y)
                        .and("width", Math.max(0, width))
                        .and("height", Math.max(0, height)),
                pen);
    }

    /** A circle, px. */
    public static Shape circle(double x, double y, double radius, Pen pen) {
        return of("circle", Attributes.NONE.and("cx", x).and("cy", y).and("r", radius), pen);
    }

    /** A straight line, px. */
    public static Shape line(double x1, double y1, double x2, double y2, Pen pen) {
        return path(new Path().move(x1, y1).line(x2, y2).toString(), pen);
    }

    /** A path in the language of SVG. */
    public static Shape path(String steps, Pen pen) {
        return of("path", Attributes.NONE.and("d", steps), pen);
    }

    private static Shape of(String tag, Attributes geometry, Pen pen) {
        return new Shape(10, tag, geometry, pen, Optional.empty());
    }

    /** The same on another layer. */
    public Shape on(int other) {
        return new Shape(other, tag, geometry, pen, note);
    }

    /** The same with its meaning. */
    public Shape saying(Note what) {
        return new Shape(layer, tag, geometry, pen, Optional.of(what));
    }
}
