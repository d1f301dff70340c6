package adit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import org.junit.jupiter.api.Test;

class A01_DeviationTest {

    @Test
    void theRangeIsTheMiddleNinetyPercent() {
        assertThat(sigma(new Estimate(100, 50, 150), Grade.B)).isCloseTo(100 / 2 / 1.645, within(1e-12));
    }

    @Test
    void aNarrowRangeDoesNotMakeAWeakSourceStrong() {
        assertThat(sigma(Estimate.exact(100), Grade.A)).isEqualTo(3);
        assertThat(sigma(new Estimate(100, 99, 101), Grade.E)).isEqualTo(40);
    }

    @Test
    void anExactZeroStays() {
        assertThat(sigma(Estimate.exact(0), Grade.E)).isZero();
    }

    private static double sigma(Estimate estimate, Grade grade) {
        Cell cell = Cell.of(Attribute.PRODUCTION, "ore", "AAA", 2024);
        return StandardDeviation.of(
                new Observation(cell, estimate, "t/y", grade, new SourceId("s"), new RowRef("x", 1), ""));
    }
}
