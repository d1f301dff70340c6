package adit.charts.flow;

import adit.charts.flow.FlowGraph.Link;
import adit.charts.flow.FlowLayout.Band;
import adit.charts.flow.FlowLayout.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Bands at the sides of their boxes, in the order of their targets, so that they cross as little as possible. */
final class Bands {

    private final FlowGraph graph;
    private final Sizes sizes;
    private final double[] middles;

    Bands(FlowGraph graph, Sizes sizes, double[] middles) {
        this.graph = graph;
        this.sizes = sizes;
        this.middles = middles;
    }

    FlowLayout layout() {
        double[] leaves = edges(Link::from, Link::to);
        double[] enters = edges(Link::to, Link::from);
        List<Spot> spots = IntStream.range(0, middles.length)
                .mapToObj(i -> new Spot(middles[i] - sizes.size(i) / 2, sizes.size(i)))
                .toList();
        List<Band> bands = IntStream.range(0, graph.links().size())
                .mapToObj(i ->
                        new Band(leaves[i], enters[i], sizes.band(graph.links().get(i))))
                .toList();
        return new FlowLayout(spots, bands);
    }

    /** Where each band touches the box at one of its ends, px. */
    private double[] edges(ToIntFunction<Link> here, ToIntFunction<Link> there) {
        double[] edges = new double[graph.links().size()];
        double[] used = new double[middles.length];
        IntStream.range(0, edges.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) ->
                                middles[there.applyAsInt(graph.links().get(i))])
                        .thenComparing(i -> i))
                .forEach(i -> {
                    int box = here.applyAsInt(graph.links().get(i));
                    edges[i] = middles[box] - sizes.size(box) / 2 + used[box];
                    used[box] += sizes.band(graph.links().get(i));
                });
        return edges;
    }
}
