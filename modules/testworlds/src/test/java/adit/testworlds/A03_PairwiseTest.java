package adit.testworlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class A03_PairwiseTest {

    private static final List<Integer> SIZES = List.of(7, 3, 4, 2, 2, 5);

    @Test
    void everyPairOfChoicesOccurs() {
        int rows = Pairwise.rowsForAllPairs(SIZES, 1);
        assertThat(rows).isBetween(7 * 5, 70);
        assertThat(pairs(Pairwise.rows(SIZES, rows, 1))).hasSize(allPairs());
        assertThat(pairs(Pairwise.rows(SIZES, rows - 1, 1))).hasSizeLessThan(allPairs());
    }

    @Test
    void choicesLieWithinTheirFactor() {
        for (List<Integer> row : Pairwise.rows(SIZES, 200, 2)) {
            assertThat(row).hasSameSizeAs(SIZES);
            for (int k = 0; k < row.size(); k++) {
                assertThat(row.get(k)).isBetween(0, SIZES.get(k) - 1);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameRows() {
        assertThat(Pairwise.rows(SIZES, 100, 3)).isEqualTo(Pairwise.rows(SIZES, 100, 3));
        assertThat(Pairwise.rows(SIZES, 100, 3)).isNotEqualTo(Pairwise.rows(SIZES, 100, 4));
    }

    private static int allPairs() {
        int pairs = 0;
        for (int i = 0; i < SIZES.size(); i++) {
            for (int j = i + 1; j < SIZES.size(); j++) {
                pairs += SIZES.get(i) * SIZES.get(j);
            }
        }
        return pairs;
    }

    private static Set<List<Integer>> pairs(List<List<Integer>> rows) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (List<Integer> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (int j = i + 1; j < row.size(); j++) {
                    pairs.add(List.of(i, row.get(i), j, row.get(j)));
                }
            }
        }
        return pairs;
    }
}
