package adit.charts.world;

import java.util.ArrayList;
import java.util.List;

/** Cuts outlines at the meridian opposite to the middle of the map, so that no part is drawn across it. */
final class Cut {

    private static final double HALF = 180;
    /** Longest edge that stays straight on the map, degrees. */
    private static final double STRAIGHT = 4;

    private Cut() {}

    /** The parts of a ring, in degrees east of the centre, −180 to 180; edges are divided so that they bend with the map. */
    static List<List<Point>> of(List<Point> ring, double centre) {
        List<Point> whole = unwrapped(ring, centre);
        List<List<Point>> parts = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            List<Point> part = half(half(moved(whole, turn * 2 * HALF), 1), -1);
            if (part.size() > 2) {
                parts.add(divided(part));
            }
        }
        return parts;
    }

    /** Longitudes without jumps; the first lies within the map. */
    private static List<Point> unwrapped(List<Point> ring, double centre) {
        List<Point> whole = new ArrayList<>();
        double before = 0;
        for (Point point : ring) {
            double x = point.x() - centre;
            double near = x - 2 * HALF * Math.rint((x - before) / (2 * HALF));
            whole.add(new Point(near, point.y()));
            before = near;
        }
        return whole;
    }

    private static List<Point> moved(List<Point> ring, double by) {
        return ring.stream().map(point -> new Point(point.x() + by, point.y())).toList();
    }

    /** The part west of +180° (side 1) or east of −180° (side −1): Sutherland and Hodgman's rule for one line. */
    private static List<Point> half(List<Point> ring, int side) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            double overA = a.x() * side - HALF;
            double overB = b.x() * side - HALF;
            if (overA <= 0) {
                kept.add(a);
            }
            if (overA * overB < 0) {
                kept.add(new Point(
                        side * HALF, a.towards(b, overA / (overA - overB)).y()));
            }
        }
        boolean flat = kept.stream().allMatch(point -> point.x() == side * HALF);
        return flat ? List.of() : kept;
    }

    private static List<Point> divided(List<Point> ring) {
        List<Point> fine = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            double longest = Math.max(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
            int steps = (int) Math.max(1, Math.ceil(longest / STRAIGHT));
            for (int k = 0; k < steps; k++) {
                fine.add(a.towards(b, (double) k / steps));
            }
        }
        return fine;
    }
}
