package adit.charts.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The world map for a width: positions of places, and outlines in whole px with no more corners than visible. */
public final class WorldMap {

    /** How far an outline may be from where it would be, px of a map 1000 px wide; not less than {@link #LEAST}. */
    private static final double TOLERANCE = 2.6;

    private static final double LEAST = 1;
    /** Least area of a part that is drawn, square px. */
    private static final double VISIBLE = 5;
    /** Parts of a px in which borders are compared. */
    private static final double FINE = 20;

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
        double tolerance = Math.max(LEAST, TOLERANCE * width / 1000);
        outlines = simplified(plane.stream().map(this::fine).toList(), tolerance);
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

    /** Position of a place, px from the upper left corner of the land. */
    public Point at(double longitude, double latitude) {
        double east = longitude - centre;
        double near = east - 360 * Math.rint(east / 360);
        return px(EqualEarth.project(new Point(near, latitude)));
    }

    private Point px(Point plane) {
        return new Point((plane.x() + left) * scale, (top - plane.y()) * scale);
    }

    /** In px, rounded a little, so that borders of two countries have the same corners. */
    private Outline fine(Outline outline) {
        return new Outline(
                outline.id(),
                outline.ring().stream()
                        .map(this::px)
                        .map(point -> rounded(point, FINE))
                        .toList());
    }

    private static Point rounded(Point point, double parts) {
        return new Point(Math.rint(point.x() * parts) / parts, Math.rint(point.y() * parts) / parts);
    }

    private static List<Outline> simplified(List<Outline> parts, double tolerance) {
        Simplified simplified = new Simplified(parts.stream().map(Outline::ring).toList(), tolerance);
        return parts.stream()
                .map(part -> new Outline(part.id(), whole(simplified.of(part.ring()))))
                .filter(part -> area(part.ring()) >= VISIBLE)
                .toList();
    }

    /** In whole px, without corners that are then the same, and without ways there and back. */
    private static List<Point> whole(List<Point> ring) {
        List<Point> kept = new ArrayList<>();
        for (Point corner : ring) {
            Point point = rounded(corner, 1);
            int size = kept.size();
            if (size > 1 && kept.get(size - 2).equals(point)) {
                kept.removeLast();
            } else if (size == 0 || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        if (kept.size() > 1 && kept.getLast().equals(kept.getFirst())) {
            kept.removeLast();
        }
        return kept;
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
