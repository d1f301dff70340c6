package adit.dependence.chain;

import adit.math.linear.SparseMatrix;
import adit.math.linear.SparseSystem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Proportional mixing: {@code x_i = (own_i · b_i + Σ_j w_ij x_j) / (own_i + Σ_j w_ij)} for every node i, one sparse linear system
 * (Leontief's, written backwards; Miller and Blair, Input–Output Analysis, 2009, ch. 2).
 *
 * <p>A node whose weights never lead to an own origin, such as two places that only ship to each other, has no value; what
 * comes from it is left out of the mixing of others. Without such nodes the system is never singular.
 */
final class MixingSystem {

    /** Smaller values are rounding errors. The system is solved for {@code x + 1}, so that rounding is small compared with every unknown. */
    private static final double ROUNDING = 1e-12;

    private record Part(int from, double weight) {}

    private final double[] own;
    private final List<List<Part>> parts;
    private final boolean[] known;
    private final SparseSystem system;

    private MixingSystem(double[] own, List<List<Part>> parts) {
        this.own = own;
        this.parts = parts;
        known = known();
        system = SparseSystem.of(matrix());
    }

    /** The system of so many nodes in which every lot counts with its best estimate. */
    static MixingSystem of(int nodes, List<Inflow> inflows) {
        Builder builder = new Builder(nodes);
        for (Inflow inflow : inflows) {
            double tonnes = inflow.tonnes().value();
            builder.own(inflow.node(), tonnes * inflow.own());
            inflow.parts().forEach(part -> builder.part(inflow.node(), part.from(), tonnes * part.weight()));
        }
        return builder.build();
    }

    /** False if the origin of the supply of a node is unknown. */
    boolean isKnown(int node) {
        return known[node];
    }

    /** The value of every node for the value {@code b} of own origins; 0 where {@link #isKnown} is false. */
    double[] solve(double[] b) {
        double[] right = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            right[i] = known[i] ? (b[i] + 1) * own[i] / total(i) : 1;
        }
        double[] x = system.solve(right);
        for (int i = 0; i < own.length; i++) {
            x[i] = Math.abs(x[i] - 1) < ROUNDING ? 0 : x[i] - 1;
        }
        return x;
    }

    private double total(int node) {
        double total = own[node];
        for (Part part : parts.get(node)) {
            total += known[part.from()] ? part.weight() : 0;
        }
        return total;
    }

    private boolean[] known() {
        List<List<Integer>> users = users();
        boolean[] reached = new boolean[own.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < own.length; i++) {
            reached[i] = own[i] > 0;
            if (reached[i]) {
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            for (int user : users.get(open.remove())) {
                if (!reached[user]) {
                    reached[user] = true;
                    open.add(user);
                }
            }
        }
        return reached;
    }

    private List<List<Integer>> users() {
        List<List<Integer>> users = new ArrayList<>();
        parts.forEach(ignored -> users.add(new ArrayList<>()));
        for (int i = 0; i < parts.size(); i++) {
            for (Part part : parts.get(i)) {
                users.get(part.from()).add(i);
            }
        }
        return users;
    }

    private SparseMatrix matrix() {
        SparseMatrix.Builder matrix = new SparseMatrix.Builder();
        for (int i = 0; i < own.length; i++) {
            matrix.add(i, i, 1);
            double total = total(i);
            for (Part part : parts.get(i)) {
                if (known[i] && known[part.from()]) {
                    matrix.add(i, part.from(), -part.weight() / total);
                }
            }
        }
        return matrix.build(own.length, own.length);
    }

    /** Collects weights; those of one node are tons, or any other one unit. */
    static final class Builder {
        private final double[] own;
        private final List<List<Part>> parts = new ArrayList<>();

        Builder(int nodes) {
            own = new double[nodes];
            for (int i = 0; i < nodes; i++) {
                parts.add(new ArrayList<>());
            }
        }

        /** The node itself is the origin of this much of its supply. */
        void own(int node, double weight) {
            own[node] += weight;
        }

        /** This much of the node's supply is like the supply of {@code from}. */
        void part(int node, int from, double weight) {
            if (weight > 0) {
                parts.get(node).add(new Part(from, weight));
            }
        }

        MixingSystem build() {
            return new MixingSystem(own, parts);
        }
    }
}
