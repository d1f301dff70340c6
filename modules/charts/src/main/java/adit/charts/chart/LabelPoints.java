package adit.charts.chart;

import java.util.Map;
import java.util.TreeMap;

/** Position of a country's label, by ISO 3166-1 numeric code. */
final class LabelPoints {

    private static final Map<Integer, Place> ALL = read();

    private LabelPoints() {}

    static Map<Integer, Place> all() {
        return ALL;
    }

    private static Map<Integer, Place> read() {
        Map<Integer, Place> points = new TreeMap<>();
        Resources.text("label-points.csv").lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            points.put(
                    Integer.valueOf(cells[0]), new Place(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        });
        return Map.copyOf(points);
    }
}
