package adit.charts.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The projection against the published formula and against PROJ. */
class A01_EqualEarthTest {

    /** {@code equal-earth-by-proj.txt} has nine decimals. */
    private static final double LAST_DIGIT = 6e-10;

    static List<double[]> points() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                A01_EqualEarthTest.class.getResourceAsStream("/adit/charts/equal-earth-by-proj.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" ", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        }
    }

    @Test
    void twentyPointsAreCompared() throws IOException {
        assertThat(points()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("points")
    void isWhereProjPutsIt(double[] row) {
        Point point = EqualEarth.project(new Point(row[0], row[1]));
        assertThat(point.x()).isCloseTo(row[2], within(LAST_DIGIT));
        assertThat(point.y()).isCloseTo(row[3], within(LAST_DIGIT));
    }

    /** Written out from the paper, apart from the code: equations 1 and 2 with their four coefficients. */
    @Test
    void followsThePublishedFormula() {
        for (double latitude = -90; latitude <= 90; latitude += 7.5) {
            double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
            double slope = 9 * 0.003796 * Math.pow(theta, 8)
                    + 7 * 0.000893 * Math.pow(theta, 6)
                    + 3 * -0.081106 * Math.pow(theta, 2)
                    + 1.340264;
            double x = 2 * Math.sqrt(3) * Math.toRadians(100) * Math.cos(theta) / (3 * slope);
            double y = 0.003796 * Math.pow(theta, 9)
                    + 0.000893 * Math.pow(theta, 7)
                    + -0.081106 * Math.pow(theta, 3)
                    + 1.340264 * theta;
            assertThat(EqualEarth.project(new Point(100, latitude)).x()).isCloseTo(x, within(1e-12));
            assertThat(EqualEarth.project(new Point(100, latitude)).y()).isCloseTo(y, within(1e-12));
        }
    }

    /** A band of latitude has the share of the map that it has of the sphere: the difference of the sines of its edges. */
    @Test
    void areasAreEqual() {
        double whole = area(-90, 90);
        assertThat(whole).isCloseTo(4 * Math.PI, within(2e-3));
        assertThat(area(60, 90) / whole).isCloseTo((1 - Math.sin(Math.toRadians(60))) / 2, within(1e-4));
        assertThat(area(0, 30) / whole).isCloseTo(0.25, within(1e-4));
    }

    private static double area(double from, double to) {
        int steps = 2000;
        double area = 0;
        for (int i = 0; i < steps; i++) {
            Point low = EqualEarth.project(new Point(180, from + (to - from) * i / steps));
            Point high = EqualEarth.project(new Point(180, from + (to - from) * (i + 1) / steps));
            area += (low.x() + high.x()) * (high.y() - low.y());
        }
        return area;
    }
}
