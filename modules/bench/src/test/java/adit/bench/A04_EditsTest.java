package adit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The benchmark of changes finds an optimum after each. */
class A04_EditsTest {

    @Test
    void bothSizesAreSolved() {
        assertThat(EditsBench.report().lines().skip(2))
                .hasSize(2)
                .allMatch(row -> row.matches("\\| (400|2000) \\| .* ms \\|"));
    }
}
