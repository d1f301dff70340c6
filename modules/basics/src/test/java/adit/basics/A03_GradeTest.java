package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A is the best grade, E the worst. */
class A03_GradeTest {

    @Test
    void gradesAreSortedFromBestToWorst() {
        assertThat(Grade.values()).isSorted().containsExactly(Grade.A, Grade.B, Grade.C, Grade.D, Grade.E);
    }

    @Test
    void theWorseOfTwoDoesNotDependOnTheirOrder() {
        assertThat(Grade.B.worse(Grade.D)).isEqualTo(Grade.D);
        assertThat(Grade.D.worse(Grade.B)).isEqualTo(Grade.D);
        assertThat(Grade.C.worse(Grade.C)).isEqualTo(Grade.C);
    }

    @Test
    void everyGradeHasWordsOfItsOwn() {
        assertThat(Grade.values())
                .extracting(Grade::words)
                .doesNotHaveDuplicates()
                .contains("assumption");
    }
}
