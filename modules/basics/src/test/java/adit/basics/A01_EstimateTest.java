package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A value lies in its range, and both are numbers. */
class A01_EstimateTest {

    private static final Estimate TWO = new Estimate(2, 1, 3);

    @Test
    void exactValueIsItsOwnRange() {
        assertThat(Estimate.exact(226)).isEqualTo(new Estimate(226, 226, 226));
    }

    @Test
    void valueMayBeAtEitherEndOfItsRange() {
        assertThat(new Estimate(1, 1, 3).value()).isEqualTo(1);
        assertThat(new Estimate(3, 1, 3).value()).isEqualTo(3);
    }

    @Test
    void rangeWithoutTheValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(2, 3, 4))
                .withMessageContaining("ordered");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(5, 3, 4))
                .withMessageContaining("ordered");
    }

    @Test
    void lowAboveHighIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(2, 3, 1));
    }

    @Test
    void anythingButANumberIsRefused() {
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(wrong, 0, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(0, wrong, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(0, 0, wrong));
        }
    }

    @Test
    void signedValuesAreAllowedSinceSomeIndicatorsAreSigned() {
        assertThat(new Estimate(-0.5, -1, 0).low()).isEqualTo(-1);
    }

    @Test
    void anotherUnitScalesValueAndRange() {
        assertThat(TWO.times(10)).isEqualTo(new Estimate(20, 10, 30));
        assertThat(TWO.times(0)).isEqualTo(Estimate.exact(0));
    }

    @Test
    void aFactorThatIsNegativeOrNotANumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.times(-1)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.times(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.times(Double.POSITIVE_INFINITY));
    }

    @Test
    void wideningKeepsTheValue() {
        assertThat(TWO.widenedBy(new Estimate(5, 4, 6))).isEqualTo(new Estimate(2, 1, 6));
        assertThat(TWO.widenedBy(Estimate.exact(0))).isEqualTo(new Estimate(2, 0, 3));
        assertThat(TWO.widenedBy(Estimate.exact(2))).isEqualTo(TWO);
    }

    /** 1,000 pairs; such as 3 [2, 4] and 7 [7, 9]: 3 [2, 9] and 7 [2, 9]. */
    @Test
    void twoEstimatesWidenedByEachOtherHaveOneRange() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1_000; i++) {
            Estimate one = random(random);
            Estimate other = random(random);
            assertThat(one.widenedBy(other).low())
                    .isEqualTo(other.widenedBy(one).low());
            assertThat(one.widenedBy(other).high())
                    .isEqualTo(other.widenedBy(one).high());
            assertThat(one.widenedBy(other).widenedBy(other)).isEqualTo(one.widenedBy(other));
        }
    }

    private static Estimate random(SplittableRandom random) {
        int value = random.nextInt(-100, 100);
        return new Estimate(value, value - random.nextInt(50), value + random.nextInt(50));
    }
}
