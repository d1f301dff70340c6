package adit.plan.model;

import adit.plan.resolve.ResolvedQuestion;
import java.util.ArrayList;
import java.util.List;

/** The node of each unit, by number. */
final class UnitNodes {

    private final int[] nodes;
    private final List<List<Integer>> units = new ArrayList<>();

    UnitNodes(ResolvedQuestion r) {
        nodes = r.units().stream()
                .mapToInt(unit -> r.node(unit.site().reporting()))
                .toArray();
        r.nodes().forEach(node -> units.add(new ArrayList<>()));
        for (int u = 0; u < nodes.length; u++) {
            units.get(nodes[u]).add(u);
        }
    }

    /** The node of a unit. */
    int of(int unit) {
        return nodes[unit];
    }

    /** The units of a node, in their order. */
    List<Integer> at(int node) {
        return units.get(node);
    }
}
