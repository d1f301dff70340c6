package adit.charts.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Outlines of all countries in degrees, from {@code outlines.csv}: steps from corner to corner in tenths of a degree. */
final class Outlines {

    private static final List<Outline> ALL =
            text().lines().skip(1).map(Outlines::outline).toList();

    private Outlines() {}

    static List<Outline> all() {
        return ALL;
    }

    private static Outline outline(String line) {
        int comma = line.indexOf(',');
        StringTokenizer numbers = new StringTokenizer(line.substring(comma + 1), " ");
        List<Point> ring = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (numbers.hasMoreTokens()) {
            x += Integer.parseInt(numbers.nextToken());
            y += Integer.parseInt(numbers.nextToken());
            ring.add(new Point(x / 10.0, y / 10.0));
        }
        return new Outline(Integer.parseInt(line.substring(0, comma)), ring);
    }

    private static String text() {
        try (@Nullable InputStream in = Outlines.class.getResourceAsStream("/adit/charts/outlines.csv")) {
            if (in == null) {
                throw new IllegalStateException("not in the class path: adit/charts/outlines.csv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
