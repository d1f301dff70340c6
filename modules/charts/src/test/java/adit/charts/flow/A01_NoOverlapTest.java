package adit.charts.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.charts.flow.FlowGraph.Box;
import adit.charts.flow.FlowGraph.Link;
import adit.charts.flow.FlowLayout.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Boxes of one column never overlap, whatever is linked with what. */
class A01_NoOverlapTest {

    private static final int BOXES = 80;
    private static final int LINKS = 300;
    private static final double NEAR = 1e-6;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boxesStandApartAndInside(int seed) {
        FlowGraph graph = random(seed);
        double length = FlowLayout.leastLength(graph) * (1 + seed % 3);
        FlowLayout layout = FlowLayout.of(graph, length);
        assertThat(overlaps(graph, layout)).isEmpty();
        assertThat(layout.boxes()).allSatisfy(box -> {
            assertThat(box.from()).isGreaterThanOrEqualTo(-NEAR);
            assertThat(box.from() + box.size()).isLessThanOrEqualTo(length + NEAR);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bandsTouchTheirBoxes(int seed) {
        FlowGraph graph = random(seed);
        FlowLayout layout = FlowLayout.of(graph, FlowLayout.leastLength(graph) * 2);
        for (int i = 0; i < LINKS; i++) {
            FlowLayout.Band band = layout.bands().get(i);
            Spot from = layout.boxes().get(graph.links().get(i).from());
            Spot to = layout.boxes().get(graph.links().get(i).to());
            assertThat(band.from()).isBetween(from.from() - NEAR, from.from() + from.size() - band.size() + NEAR);
            assertThat(band.to()).isBetween(to.from() - NEAR, to.from() + to.size() - band.size() + NEAR);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameTwice(int seed) {
        assertThat(FlowLayout.of(random(seed), 900)).isEqualTo(FlowLayout.of(random(seed), 900));
    }

    @Test
    void relaxationPutsBoxesWhereTheirLinksAre() {
        // the order of the second column is turned round: without relaxation the bands cross
        List<Box> boxes = List.of(new Box(0, 10), new Box(0, 10), new Box(1, 10), new Box(1, 10));
        FlowLayout layout = FlowLayout.of(new FlowGraph(boxes, List.of(new Link(0, 3, 1), new Link(1, 2, 1))), 200);
        assertThat(layout.boxes().get(3).middle())
                .isCloseTo(layout.boxes().get(0).middle(), within(1.0));
        assertThat(layout.boxes().get(2).middle())
                .isCloseTo(layout.boxes().get(1).middle(), within(1.0));
    }

    @Test
    void theCheckFindsAnOverlap() {
        FlowGraph graph = new FlowGraph(List.of(new Box(0, 1), new Box(0, 1)), List.of());
        assertThat(overlaps(graph, new FlowLayout(List.of(new Spot(0, 10), new Spot(9, 10)), List.of())))
                .hasSize(1);
        assertThat(overlaps(graph, new FlowLayout(List.of(new Spot(0, 10), new Spot(10, 10)), List.of())))
                .isEmpty();
    }

    private static List<String> overlaps(FlowGraph graph, FlowLayout layout) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < graph.boxes().size(); i++) {
            for (int j = 0; j < i; j++) {
                Spot a = layout.boxes().get(i);
                Spot b = layout.boxes().get(j);
                boolean sameColumn =
                        graph.boxes().get(i).column() == graph.boxes().get(j).column();
                if (sameColumn && a.from() + NEAR < b.from() + b.size() && b.from() + NEAR < a.from() + a.size()) {
                    found.add(i + " " + a + " and " + j + " " + b);
                }
            }
        }
        return found;
    }

    private static FlowGraph random(int seed) {
        Random random = new Random(seed);
        int columns = 2 + random.nextInt(7);
        List<Box> boxes = IntStream.range(0, BOXES)
                .mapToObj(i -> new Box(i < columns ? i : random.nextInt(columns), 4 + random.nextInt(40)))
                .toList();
        List<Link> links = new ArrayList<>();
        while (links.size() < LINKS) {
            int from = random.nextInt(BOXES);
            int to = random.nextInt(BOXES);
            if (boxes.get(from).column() < boxes.get(to).column()) {
                links.add(new Link(from, to, Math.exp(4 * random.nextGaussian())));
            }
        }
        return new FlowGraph(boxes, links);
    }
}
