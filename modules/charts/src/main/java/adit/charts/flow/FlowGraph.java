package adit.charts.flow;

import java.util.List;

/**
 * Boxes in columns and the flows between them.
 *
 * @param boxes in any order
 * @param links each to a later column
 */
record FlowGraph(List<Box> boxes, List<Link> links) {

    /**
     * A box.
     *
     * @param column index, from 0
     * @param room px that it and its label need along the column, regardless of its size
     */
    record Box(int column, double room) {}

    /**
     * A band.
     *
     * @param from index of a box
     * @param to index of a box of a later column
     * @param value its width, positive; any unit
     */
    record Link(int from, int to, double value) {}

    FlowGraph {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }

    /** The larger of the inflow and the outflow of a box. */
    double value(int box) {
        double in = links.stream()
                .filter(link -> link.to() == box)
                .mapToDouble(Link::value)
                .sum();
        double out = links.stream()
                .filter(link -> link.from() == box)
                .mapToDouble(Link::value)
                .sum();
        return Math.max(in, out);
    }
}
