package adit.charts.flow;

import java.util.stream.IntStream;

/** Sizes of boxes at a scale. */
final class Sizes {

    /** px between boxes of one column, at least. */
    private static final double GAP = 8;
    /** px of a box, at least: one without size could not be seen. */
    private static final double LEAST = 1;

    private static final int HALVINGS = 60;

    private final FlowGraph graph;
    private final double scale;
    private final double[] sizes;

    private Sizes(FlowGraph graph, double[] values, double scale) {
        this.graph = graph;
        this.scale = scale;
        sizes = IntStream.range(0, values.length)
                .mapToDouble(i -> Math.max(LEAST, values[i] * scale))
                .toArray();
    }

    /**
     * Sizes at a scale.
     *
     * @param scale px for one unit of value
     */
    static Sizes of(FlowGraph graph, double scale) {
        return new Sizes(graph, values(graph), scale);
    }

    /** The greatest sizes at which every column has room in a length. */
    static Sizes fitting(FlowGraph graph, double length) {
        double[] values = values(graph);
        double low = 0;
        double high = length
                / IntStream.range(0, values.length)
                        .mapToDouble(i -> values[i])
                        .max()
                        .orElse(1);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean fits = new Sizes(graph, values, middle).longest() <= length;
            low = fits ? middle : low;
            high = fits ? high : middle;
        }
        return new Sizes(graph, values, low);
    }

    private static double[] values(FlowGraph graph) {
        return IntStream.range(0, graph.boxes().size())
                .mapToDouble(graph::value)
                .toArray();
    }

    double size(int box) {
        return sizes[box];
    }

    double band(FlowGraph.Link link) {
        return link.value() * scale;
    }

    /** Space of a box in its column: the box and a gap, or its label if that is larger. */
    double extent(int box) {
        return Math.max(sizes[box] + GAP, graph.boxes().get(box).room());
    }

    /** Length of the column that needs most, px. */
    double longest() {
        int columns =
                graph.boxes().stream().mapToInt(FlowGraph.Box::column).max().orElse(0) + 1;
        double[] lengths = new double[columns];
        for (int i = 0; i < sizes.length; i++) {
            lengths[graph.boxes().get(i).column()] += extent(i);
        }
        return IntStream.range(0, columns).mapToDouble(i -> lengths[i]).max().orElse(0);
    }
}
