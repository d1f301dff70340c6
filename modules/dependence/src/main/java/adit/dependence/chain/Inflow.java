package adit.dependence.chain;

import adit.basics.Estimate;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import java.util.List;

/**
 * One lot of a node's supply: what is made there, what is collected there, or what one place ships there.
 *
 * @param node whose supply it is, by index
 * @param tonnes t/y with low and high
 * @param own part of each ton that begins here, 0 to 1
 * @param parts part of each ton that is like the supply of another node; with {@code own} they sum to 1
 * @param unknown true if nobody reports where it comes from: the best estimate takes it as made there, the range allows any origin
 */
record Inflow(
        int node,
        @Measured(UnitOfMeasure.TONS_PER_YEAR) Estimate tonnes,
        @Measured(UnitOfMeasure.SHARE) double own,
        List<Part> parts,
        boolean unknown) {

    /**
     * So much of a ton is like the supply of a node.
     *
     * @param from the node, by index
     * @param weight 0 to 1
     */
    record Part(int from, double weight) {}

    Inflow {
        parts = List.copyOf(parts);
    }

    /** All of it is like the supply of another node. */
    static Inflow from(int node, int origin, Estimate tonnes) {
        return new Inflow(node, tonnes, 0, List.of(new Part(origin, 1)), false);
    }

    /** All of it begins here. */
    static Inflow own(int node, Estimate tonnes) {
        return new Inflow(node, tonnes, 1, List.of(), false);
    }
}
