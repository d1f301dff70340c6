package adit.charts.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out corners that would not be seen, after Douglas and Peucker. A border that two countries share stays the same for
 * both: rings are divided where borders meet, and each piece is simplified by itself, in one direction.
 */
final class Simplified {

    private final double tolerance;
    private final Map<Point, Set<Point>> neighbours = new HashMap<>();

    /**
     * Prepares for all outlines of a map.
     *
     * @param rings all of them, closed
     * @param tolerance maximum distance of a removed corner from the line
     */
    Simplified(List<List<Point>> rings, double tolerance) {
        this.tolerance = tolerance;
        for (List<Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Point next = ring.get((i + 1) % ring.size());
                neighbours.computeIfAbsent(ring.get(i), any -> new HashSet<>()).add(next);
                neighbours.computeIfAbsent(next, any -> new HashSet<>()).add(ring.get(i));
            }
        }
    }

    /** The ring with fewer corners. */
    List<Point> of(List<Point> ring) {
        List<Integer> fixed = fixed(ring);
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < fixed.size(); i++) {
            int from = fixed.get(i);
            int to = fixed.get((i + 1) % fixed.size());
            kept.addAll(piece(ring, from, to > from ? to : to + ring.size()));
        }
        return kept;
    }

    /** Indices of the corners where borders meet; if there are fewer than two, of two corners far from each other. */
    private List<Integer> fixed(List<Point> ring) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Set<Point> around = neighbours.get(ring.get(i));
            if (around != null && around.size() > 2) {
                found.add(i);
            }
        }
        return found.size() > 1 ? found : apart(ring, found.isEmpty() ? 0 : found.getFirst());
    }

    private static List<Integer> apart(List<Point> ring, int start) {
        int far = start;
        for (int i = 0; i < ring.size(); i++) {
            far = distance(ring, start, i) > distance(ring, start, far) ? i : far;
        }
        return far == start ? List.of(start) : List.of(Math.min(start, far), Math.max(start, far));
    }

    private static double distance(List<Point> ring, int i, int j) {
        return StrictMath.hypot(
                ring.get(i).x() - ring.get(j).x(), ring.get(i).y() - ring.get(j).y());
    }

    /** From a corner to before another. */
    private List<Point> piece(List<Point> ring, int from, int to) {
        List<Point> points = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            points.add(ring.get(i % ring.size()));
        }
        boolean backward = isAfter(points.getFirst(), points.getLast());
        List<Point> directed = backward ? points.reversed() : points;
        boolean[] keep = new boolean[directed.size()];
        keep[0] = true;
        mark(directed, 0, directed.size() - 1, keep);
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < directed.size(); i++) {
            if (keep[i] || i == directed.size() - 1) {
                kept.add(directed.get(i));
            }
        }
        List<Point> result = backward ? kept.reversed() : kept;
        return List.copyOf(result.subList(0, result.size() - 1));
    }

    private static boolean isAfter(Point a, Point b) {
        return a.x() > b.x() || (a.x() == b.x() && a.y() > b.y());
    }

    private void mark(List<Point> points, int from, int to, boolean[] keep) {
        int far = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double off = off(points.get(i), points.get(from), points.get(to));
            if (off > most) {
                most = off;
                far = i;
            }
        }
        if (far > 0) {
            keep[far] = true;
            mark(points, from, far, keep);
            mark(points, far, to, keep);
        }
    }

    /** Distance of a point from the line between two others. */
    private static double off(Point point, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double part =
                square == 0 ? 0 : Math.clamp(((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / square, 0.0, 1.0);
        return StrictMath.hypot(point.x() - a.x() - part * dx, point.y() - a.y() - part * dy);
    }
}
