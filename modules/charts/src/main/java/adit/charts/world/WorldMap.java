package adit.charts.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The world for a width: where places stand, and outlines in whole px with no more corners than can be seen. */
public final class WorldMap {

    /** How far an outline may be from where it would be, px. */
    private static final double TOLERANCE = 0.75;
    /** Least area of a part that is drawn, square px. */
    private static final double VISIBLE = 2;

    private final double centre;
    private final double scale;
    private final double left;
    private final double top;
    private final double height;
    private final List<Outline> outlines;

    /**
     * Projects, cuts and simplifies all outlines.
     *
     * @param centre longitude in the middle, degrees
     * @param width px
     */
    public WorldMap(double centre, double width) {
        this.centre = centre;
        List<Outline> plane = Outlines.all().stream()
                .flatMap(outline -> Cut.of(outline.ring(), centre).stream()
                        .map(ring -> new Outline(
                                outline.id(),
                                ring.stream().map(EqualEarth::project).toList())))
                .toList();
        left = extreme(plane, point -> -point.x());
        top = extreme(plane, Point::y);
        scale = width / (extreme(plane, Point::x) + left);
        height = (top + extreme(plane, point -> -point.y())) * scale;
        outlines = simplified(
                plane.stream().map(this::whole).filter(part -> area(part.ring()) >= VISIBLE).toList());
    }

    private static double extreme(List<Outline> outlines, ToDoubleFunction<Point> side) {
        return outlines.stream()
                .flatMap(outline -> outline.ring().stream())
                .mapToDouble(side)
                .max()
                .orElseThrow();
    }

    /** Height of the land, px. */
    public double height() {
        return height;
    }

    /** Parts of countries in whole px, closed. A hole is a part inside a part of the same country. */
    public List<Outline> outlines() {
        return outlines;
    }

    /** Where a place stands, px from the upper left corner of the land. */
    public Point at(double longitude, double latitude) {
        double east = longitude - centre;
        double near = east - 360 * Math.rint(east / 360);
        return px(EqualEarth.project(new Point(near, latitude)));
    }

    private Point px(Point plane) {
        return new Point((plane.x() + left) * scale, (top - plane.y()) * scale);
    }

    private Outline whole(Outline outline) {
        List<Point> ring = new ArrayList<>();
        for (Point corner : outline.ring()) {
            Point exact = px(corner);
            Point point = new Point(Math.rint(exact.x()), Math.rint(exact.y()));
            if (ring.isEmpty() || !ring.getLast().equals(point)) {
                ring.add(point);
            }
        }
        if (ring.size() > 1 && ring.getLast().equals(ring.getFirst())) {
            ring.removeLast();
        }
        return new Outline(outline.id(), ring);
    }

    private static List<Outline> simplified(List<Outline> parts) {
        Simplified simplified =
                new Simplified(parts.stream().map(Outline::ring).toList(), TOLERANCE);
        return parts.stream()
                .map(part -> new Outline(part.id(), simplified.of(part.ring())))
                .filter(part -> part.ring().size() > 2)
                .toList();
    }

    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }
}
