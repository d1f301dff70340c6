package adit.reconcile;

import adit.math.linear.SparseMatrix;
import java.util.Arrays;
import java.util.BitSet;

/** An order of the balances in which few new entries arise when A W Aᵀ is factored: always the balance with the fewest neighbours next. */
final class EliminationOrder {

    private EliminationOrder() {}

    /** Balances by their turn; two are neighbours if they share a variable that may move. */
    static int[] of(SparseMatrix a, double[] weights) {
        BitSet[] neighbours = neighbours(a, weights);
        BitSet left = new BitSet();
        left.set(0, a.rows());
        int[] order = new int[a.rows()];
        for (int turn = 0; turn < order.length; turn++) {
            int next = fewest(neighbours, left);
            order[turn] = next;
            left.clear(next);
            eliminate(neighbours, next);
        }
        return order;
    }

    private static BitSet[] neighbours(SparseMatrix a, double[] weights) {
        BitSet[] neighbours = new BitSet[a.rows()];
        Arrays.setAll(neighbours, i -> new BitSet());
        for (int j = 0; j < a.columns(); j++) {
            BitSet rows = new BitSet();
            a.forEachInColumn(j, (i, value) -> rows.set(i));
            if (weights[j] > 0) {
                rows.stream().forEach(i -> neighbours[i].or(rows));
            }
        }
        return neighbours;
    }

    private static int fewest(BitSet[] neighbours, BitSet left) {
        int best = left.nextSetBit(0);
        int least = Integer.MAX_VALUE;
        for (int i = best; i >= 0; i = left.nextSetBit(i + 1)) {
            int count = neighbours[i].cardinality();
            if (count < least) {
                best = i;
                least = count;
            }
        }
        return best;
    }

    private static void eliminate(BitSet[] neighbours, int next) {
        BitSet around = neighbours[next];
        around.clear(next);
        for (int i = around.nextSetBit(0); i >= 0; i = around.nextSetBit(i + 1)) {
            neighbours[i].or(around);
            neighbours[i].clear(next);
        }
    }
}
