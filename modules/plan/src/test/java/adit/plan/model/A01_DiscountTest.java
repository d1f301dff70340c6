package adit.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Present values, worked by hand. */
final class A01_DiscountTest {

    @Test
    void aYearTakesOneInterest() {
        Discount discount = new Discount(0.1, 2, 5);
        assertThat(discount.factor(0)).isEqualTo(1);
        assertThat(discount.factor(2)).isCloseTo(1 / 1.21, within(1e-15));
    }

    /** 10 % and 2 years: 1 US$ is paid back by 121/210 a year, 121/210·(1 + 1/1.1) = 1.1 with the first payment at once. */
    @Test
    void anAnnuityIsPaidWithinTheLifeOfThePlant() {
        Discount discount = new Discount(0.1, 2, 5);
        assertThat(discount.capital(0)).isCloseTo(1.1, within(1e-12));
        assertThat(discount.capital(3)).isCloseTo(1.1 / 1.331, within(1e-12));
    }

    /** In the last year of the horizon one payment is left, 121/210, four years from now. */
    @Test
    void whatComesAfterTheHorizonIsNotCounted() {
        assertThat(new Discount(0.1, 2, 5).capital(4)).isCloseTo(121.0 / 210 / 1.4641, within(1e-12));
    }

    /** 20 years at no interest, 3 of them within the horizon. */
    @Test
    void withoutInterestEachYearBearsItsPart() {
        assertThat(new Discount(0, 20, 5).capital(2)).isCloseTo(3 / 20.0, within(1e-15));
    }
}
