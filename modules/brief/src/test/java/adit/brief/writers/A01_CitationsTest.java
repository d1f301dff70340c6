package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class A01_CitationsTest {

    @Test
    void rowsInARunAreOneSpan() {
        assertThat(Citations.spans(List.of(1, 2, 3, 7))).isEqualTo("1–3, 7");
    }
}
