package adit.charts.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever the middle of the map is, nothing is drawn across it. */
class A02_NoStreakTest {

    private static final double WIDTH = 700;
    /** The widest country has less than half of a turn: no part of one is wider than this part of the map. */
    private static final double WIDEST = 0.4 * WIDTH;
    /** Longest straight piece of a border that stays after simplification: the 49th parallel. */
    private static final double LONGEST = 0.12 * WIDTH;

    static IntStream centres() {
        return IntStream.iterate(-180, centre -> centre <= 180, centre -> centre + 15);
    }

    @ParameterizedTest
    @MethodSource("centres")
    void noPartSpansTheMapAndNoStepIsLong(int centre) {
        for (Outline outline : new WorldMap(centre, WIDTH).outlines()) {
            List<Point> ring = outline.ring();
            double left = ring.stream().mapToDouble(Point::x).min().orElseThrow();
            double right = ring.stream().mapToDouble(Point::x).max().orElseThrow();
            assertThat(right - left).as("country %s", outline.id()).isLessThan(WIDEST);
            for (int i = 0; i < ring.size(); i++) {
                Point a = ring.get(i);
                Point b = ring.get((i + 1) % ring.size());
                assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y()))
                        .as("country %s, from %s to %s", outline.id(), a, b)
                        .isLessThan(LONGEST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void allLandIsThereAndInside(int centre) {
        WorldMap map = new WorldMap(centre, WIDTH);
        double area =
                map.outlines().stream().mapToDouble(A02_NoStreakTest::area).sum();
        // land without Antarctica is 26 % of the sphere; the projection keeps areas, small islands are left out
        double sphere = 4 * Math.PI * Math.pow(WIDTH / width(centre), 2);
        assertThat(area / sphere).isBetween(0.255, 0.275);
        assertThat(map.outlines())
                .allSatisfy(outline -> assertThat(outline.ring()).allSatisfy(corner -> {
                    assertThat(corner.x()).isBetween(0.0, WIDTH);
                    assertThat(corner.y()).isBetween(0.0, map.height() + 1);
                }));
    }

    /** What the check guards against: a ring that is projected without being cut. */
    @Test
    void withoutTheCutARingSpansTheMap() {
        List<Point> ring = List.of(new Point(170, 60), new Point(-170, 60), new Point(-170, 70), new Point(170, 70));
        double uncut = EqualEarth.project(ring.get(0)).x()
                - EqualEarth.project(ring.get(1)).x();
        assertThat(uncut).isGreaterThan(2.5);
        assertThat(Cut.of(ring, 0))
                .hasSize(2)
                .allSatisfy(part -> assertThat(spread(part)).isCloseTo(10, within(1e-9)));
        assertThat(Cut.of(ring, 150))
                .hasSize(1)
                .allSatisfy(part -> assertThat(spread(part)).isCloseTo(20, within(1e-9)));
    }

    @Test
    void aBorderIsTheSameForBothItsCountries() {
        List<Point> border = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> new Point(50 + (i * 7) % 5 * 0.4, i * 5))
                .toList();
        List<Point> left = join(border, List.of(new Point(0, 50)));
        List<Point> right = join(border.reversed(), List.of(new Point(100, 50)));
        // a third country where the border ends makes its ends fixed
        List<Point> third = List.of(border.getFirst(), new Point(50, -50), border.getLast(), new Point(-50, 200));
        Simplified simplified = new Simplified(List.of(left, right, third), 2);
        List<Point> ofLeft =
                simplified.of(left).stream().filter(border::contains).toList();
        List<Point> ofRight =
                simplified.of(right).stream().filter(border::contains).toList();
        assertThat(ofLeft).containsExactlyInAnyOrderElementsOf(ofRight);
        assertThat(ofLeft.size()).isLessThan(border.size());
    }

    private static List<Point> join(List<Point> a, List<Point> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static double spread(List<Point> ring) {
        return ring.stream().mapToDouble(Point::x).max().orElseThrow()
                - ring.stream().mapToDouble(Point::x).min().orElseThrow();
    }

    /** Width of all land in radii of the sphere. */
    private static double width(int centre) {
        List<Point> all = Outlines.all().stream()
                .flatMap(outline -> Cut.of(outline.ring(), centre).stream())
                .flatMap(List::stream)
                .map(EqualEarth::project)
                .toList();
        return spread(all);
    }

    private static double area(Outline outline) {
        double twice = 0;
        List<Point> ring = outline.ring();
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }
}
