package adit.charts.map;

import adit.charts.chart.MapChart;
import adit.charts.chart.MapChart.Bubble;
import adit.charts.chart.Place;
import adit.charts.world.Point;
import adit.charts.world.WorldMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A circle of a map.
 *
 * @param bubble the value that it shows
 * @param x px
 * @param y px
 * @param r radius, px
 */
record Circle(Bubble bubble, double x, double y, double r) {

    private static final double LEAST = 2.5;
    private static final double APART = 1.5;

    /** Radius of a value: areas are in proportion to values, but for the smallest circles, which could not be seen. */
    static double radius(double value, double greatest, double width) {
        return Math.max(LEAST, width / 36 * Math.sqrt(greatest == 0 ? 0 : value / greatest));
    }

    /** Largest first, so that small ones are on top; those of one place next to each other. */
    static List<Circle> of(MapChart chart, WorldMap world, double left, double top, double width) {
        double greatest = greatest(chart);
        Map<Place, List<Bubble>> places = new LinkedHashMap<>();
        chart.bubbles()
                .forEach(bubble -> places.computeIfAbsent(bubble.place(), any -> new ArrayList<>())
                        .add(bubble));
        List<Circle> circles = new ArrayList<>();
        places.forEach((place, group) -> {
            Point at = world.at(place.longitude(), place.latitude());
            circles.addAll(sideBySide(group, at.x() + left, at.y() + top, greatest, width));
        });
        circles.sort(Comparator.comparingDouble((Circle circle) -> -circle.r()));
        return List.copyOf(circles);
    }

    static double greatest(MapChart chart) {
        return chart.bubbles().stream().mapToDouble(Bubble::value).max().orElse(0);
    }

    private static List<Circle> sideBySide(List<Bubble> group, double x, double y, double greatest, double width) {
        double sum = group.stream()
                .mapToDouble(bubble -> 2 * radius(bubble.value(), greatest, width) + APART)
                .sum();
        double at = x - (sum - APART) / 2;
        List<Circle> circles = new ArrayList<>();
        for (Bubble bubble : group) {
            double r = radius(bubble.value(), greatest, width);
            circles.add(new Circle(bubble, at + r, y, r));
            at += 2 * r + APART;
        }
        return circles;
    }
}
