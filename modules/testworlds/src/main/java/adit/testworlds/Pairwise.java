package adit.testworlds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows of choices, one of each factor, in which every pair of choices of two factors occurs (a covering array of strength
 * 2). Greedy: of several random rows the one with the most pairs not yet seen is taken. Deterministic; once every pair is
 * seen it begins again, so that rows of any number can be asked for.
 */
public final class Pairwise {

    private static final int TRIES = 30;

    private final int[] sizes;
    private final int[] offsets;
    private final int all;
    private final SplittableRandom random;
    private BitSet seen = new BitSet();

    private Pairwise(List<Integer> sizes, long seed) {
        this.sizes = sizes.stream().mapToInt(Integer::intValue).toArray();
        offsets = new int[this.sizes.length];
        for (int k = 1; k < offsets.length; k++) {
            offsets[k] = offsets[k - 1] + this.sizes[k - 1];
        }
        all = Arrays.stream(this.sizes).sum();
        random = new SplittableRandom(seed);
    }

    /**
     * Rows of choices.
     *
     * @param sizes number of choices of each factor
     * @param count how many rows
     * @return rows of numbers from 0 up to below the size of their factor
     */
    public static List<List<Integer>> rows(List<Integer> sizes, int count, long seed) {
        Pairwise pairwise = new Pairwise(sizes, seed);
        List<List<Integer>> rows = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            rows.add(pairwise.next());
        }
        return rows;
    }

    /** Number of rows needed until every pair has occurred once. */
    public static int rowsForAllPairs(List<Integer> sizes, long seed) {
        Pairwise pairwise = new Pairwise(sizes, seed);
        int rows = 0;
        while (pairwise.seen.cardinality() < pairwise.pairs()) {
            pairwise.next();
            rows++;
        }
        return rows;
    }

    private List<Integer> next() {
        if (seen.cardinality() == pairs()) {
            seen = new BitSet();
        }
        int[] best = draw();
        for (int k = 1; k < TRIES; k++) {
            int[] other = draw();
            best = fresh(other) > fresh(best) ? other : best;
        }
        if (fresh(best) == 0) {
            best = withFirstUnseen(best);
        }
        forEachPair(best, seen::set);
        return Arrays.stream(best).boxed().toList();
    }

    private int[] draw() {
        return Arrays.stream(sizes).map(random::nextInt).toArray();
    }

    private int fresh(int[] row) {
        int[] count = {0};
        forEachPair(row, pair -> count[0] += seen.get(pair) ? 0 : 1);
        return count[0];
    }

    private void forEachPair(int[] row, java.util.function.IntConsumer pair) {
        for (int i = 0; i < row.length; i++) {
            for (int j = i + 1; j < row.length; j++) {
                pair.accept(pair(i, row[i], j, row[j]));
            }
        }
    }

    private int pair(int i, int choice, int j, int other) {
        return (offsets[i] + choice) * all + offsets[j] + other;
    }

    /** The row changed at two factors so that it holds a pair that has not occurred. */
    private int[] withFirstUnseen(int[] row) {
        int[] changed = row.clone();
        for (int i = 0; i < sizes.length; i++) {
            for (int j = i + 1; j < sizes.length; j++) {
                for (int pair = 0; pair < sizes[i] * sizes[j]; pair++) {
                    if (!seen.get(pair(i, pair / sizes[j], j, pair % sizes[j]))) {
                        changed[i] = pair / sizes[j];
                        changed[j] = pair % sizes[j];
                        return changed;
                    }
                }
            }
        }
        return changed;
    }

    private int pairs() {
        int pairs = 0;
        for (int i = 0; i < sizes.length; i++) {
            for (int j = i + 1; j < sizes.length; j++) {
                pairs += sizes[i] * sizes[j];
            }
        }
        return pairs;
    }
}
