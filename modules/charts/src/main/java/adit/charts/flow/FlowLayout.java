package adit.charts.flow;

import java.util.List;

/**
 * Positions of boxes and bands along their columns.
 *
 * @param boxes in the order of the graph
 * @param bands in the order of the graph's links
 */
record FlowLayout(List<Spot> boxes, List<Band> bands) {

    /**
     * A box.
     *
     * @param from px from the beginning of the column
     * @param size px
     */
    record Spot(double from, double size) {

        /** Its middle, px. */
        double middle() {
            return from + size / 2;
        }
    }

    /**
     * A band.
     *
     * @param from where it leaves its first box, px from the beginning of the column
     * @param to where it enters its second box
     * @param size px
     */
    record Band(double from, double to, double size) {}

    FlowLayout {
        boxes = List.copyOf(boxes);
        bands = List.copyOf(bands);
    }

    /** The least length of the columns in which all boxes have room. */
    static double leastLength(FlowGraph graph) {
        return Sizes.of(graph, 0).longest();
    }

    /** Boxes within columns of a length, px, with few crossings and short bands. */
    static FlowLayout of(FlowGraph graph, double length) {
        Sizes sizes = Sizes.fitting(graph, Math.max(length, leastLength(graph)));
        double[] middles = new Relaxation(graph, sizes, Math.max(length, leastLength(graph))).middles();
        return new Bands(graph, sizes, middles).layout();
    }
}
