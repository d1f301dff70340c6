package adit.charts.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Moves boxes towards those they are linked with, from the left and from the right in turn, less each time, and moves them
 * apart again where they overlap. The same graph always gives the same places.
 */
final class Relaxation {

    private static final int ROUNDS = 40;
    private static final double CALM = 0.97;

    private final FlowGraph graph;
    private final Sizes sizes;
    private final double length;
    private final double[] middles;
    private final List<List<Integer>> columns;

    Relaxation(FlowGraph graph, Sizes sizes, double length) {
        this.graph = graph;
        this.sizes = sizes;
        this.length = length;
        middles = new double[graph.boxes().size()];
        columns = columns();
    }

    private List<List<Integer>> columns() {
        TreeMap<Integer, List<Integer>> byColumn = new TreeMap<>();
        for (int i = 0; i < middles.length; i++) {
            byColumn.computeIfAbsent(graph.boxes().get(i).column(), any -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(byColumn.values());
    }

    /** Middles of all boxes, px. */
    double[] middles() {
        columns.forEach(this::stack);
        double pull = 1;
        for (int round = 0; round < ROUNDS; round++) {
            pull *= CALM;
            for (List<Integer> column : columns.reversed()) {
                relax(column, pull, false);
            }
            for (List<Integer> column : columns) {
                relax(column, pull, true);
            }
        }
        return middles.clone();
    }

    /** One after the other, around the middle of the column. */
    private void stack(List<Integer> column) {
        double edge = (length - column.stream().mapToDouble(sizes::extent).sum()) / 2;
        for (int box : column) {
            middles[box] = edge + sizes.extent(box) / 2;
            edge += sizes.extent(box);
        }
    }

    private void relax(List<Integer> column, double pull, boolean fromLeft) {
        for (int box : column) {
            middles[box] += pull * (wish(box, fromLeft) - middles[box]);
        }
        separate(column);
    }

    /** The mean of the boxes on one side that a box is linked with, weighted by flow. */
    private double wish(int box, boolean fromLeft) {
        double weight = 0;
        double sum = 0;
        for (FlowGraph.Link link : graph.links()) {
            if ((fromLeft ? link.to() : link.from()) == box) {
                weight += link.value();
                sum += link.value() * middles[fromLeft ? link.from() : link.to()];
            }
        }
        return weight == 0 ? middles[box] : sum / weight;
    }

    /** Down from the beginning of the column, then up from its end. */
    private void separate(List<Integer> column) {
        List<Integer> order = column.stream()
                .sorted(Comparator.comparingDouble((Integer box) -> middles[box])
                        .thenComparing(box -> box))
                .toList();
        double edge = 0;
        for (int box : order) {
            middles[box] = Math.max(middles[box], edge + sizes.extent(box) / 2);
            edge = middles[box] + sizes.extent(box) / 2;
        }
        edge = length;
        for (int box : order.reversed()) {
            middles[box] = Math.min(middles[box], edge - sizes.extent(box) / 2);
            edge = middles[box] - sizes.extent(box) / 2;
        }
    }
}
