package adit.dependence.chain;

import adit.basics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Lower and upper ends of the shares of a {@link MixingSystem} when every lot of supply may have any value in its range:
 * {@code x_i = max Σ_k q_k · m_k / Σ_k q_k} over {@code low_k ≤ q_k ≤ high_k}, with {@code m_k} the mean of x over the composition of lot k.
 *
 * <p>A weighted mean is largest with the lots above it at their high ends and those below it at their low ends; so each round puts
 * every lot to the end that raises (lowers) the share, and repeats until no share changes. From the shares of the best estimates
 * the iterations only increase (decrease), so that low ≤ value ≤ high holds whenever they stop. A lot that equals the mean keeps its value.
 * A lot of unknown origin has {@code m_k} 0 at the low end and 1 at the high end.
 */
final class MixingRange {

    private static final int MOST_ROUNDS = 200;
    private static final double STILL = 1e-9;

    private final List<List<Inflow>> lots = new ArrayList<>();
    private final double[] b;
    private final IntPredicate known;

    /**
     * @param b the value of own origins, 0 or 1
     * @param known whether the system has a value for a node
     */
    MixingRange(int nodes, List<Inflow> inflows, double[] b, IntPredicate known) {
        for (int i = 0; i < nodes; i++) {
            lots.add(new ArrayList<>());
        }
        inflows.forEach(inflow -> lots.get(inflow.node()).add(inflow));
        this.b = b.clone();
        this.known = known;
    }

    /** The lowest shares. */
    double[] low(double[] value) {
        return end(value, false);
    }

    /** The highest shares. */
    double[] high(double[] value) {
        return end(value, true);
    }

    private double[] end(double[] value, boolean high) {
        double[] x = value.clone();
        double moved = 1;
        for (int round = 0; moved > STILL && round < MOST_ROUNDS; round++) {
            moved = 0;
            for (int i = 0; i < x.length; i++) {
                if (known.test(i)) {
                    double next = mixed(i, x, high);
                    moved = Math.max(moved, Math.abs(next - x[i]));
                    x[i] = next;
                }
            }
        }
        return x;
    }

    private double mixed(int node, double[] x, boolean high) {
        double passed = 0;
        double total = 0;
        for (Inflow lot : lots.get(node)) {
            double part = lot.own();
            double mean = lot.own() * b[node];
            for (Inflow.Part each : lot.parts()) {
                if (known.test(each.from())) {
                    part += each.weight();
                    mean += each.weight() * x[each.from()];
                }
            }
            if (part > 0) {
                double share = lot.unknown() ? (high ? 1 : 0) : mean / part;
                double tonnes = part * tonnes(lot.tonnes(), share - x[node], high);
                passed += tonnes * share;
                total += tonnes;
            }
        }
        double next = total > 0 ? passed / total : x[node];
        return high ? Math.max(next, x[node]) : Math.min(next, x[node]);
    }

    private static double tonnes(Estimate range, double above, boolean high) {
        if (Math.abs(above) < STILL) {
            return range.value();
        }
        return above > 0 == high ? range.high() : range.low();
    }
}
