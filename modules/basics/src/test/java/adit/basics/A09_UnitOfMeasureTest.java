package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each unit has one symbol, and numbers are converted within a kind only. */
class A09_UnitOfMeasureTest {

    @Test
    void noTwoUnitsHaveTheSameSymbol() {
        assertThat(Arrays.stream(UnitOfMeasure.values()).map(UnitOfMeasure::symbol))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void aUnitIsFoundByItsSymbol() {
        assertThat(UnitOfMeasure.find("t/y")).contains(UnitOfMeasure.TONS_PER_YEAR);
        assertThat(UnitOfMeasure.find("kt/y")).isEmpty();
        assertThat(UnitOfMeasure.MILLION_DOLLARS).hasToString("million US$");
    }

    @Test
    void aNumberIsConverted() {
        assertThat(UnitOfMeasure.DOLLARS.to(UnitOfMeasure.MILLION_DOLLARS, 2_500_000))
                .isEqualTo(2.5);
        assertThat(UnitOfMeasure.MILLION_DOLLARS.to(UnitOfMeasure.DOLLARS, 2.5)).isEqualTo(2_500_000);
        assertThat(UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, 0.25)).isEqualTo(25);
        assertThat(UnitOfMeasure.PERCENT.to(UnitOfMeasure.SHARE, 7)).isEqualTo(0.07);
        assertThat(UnitOfMeasure.MONTHS.to(UnitOfMeasure.YEARS, 18)).isEqualTo(1.5);
        assertThat(UnitOfMeasure.TONS.to(UnitOfMeasure.TONS, 3)).isEqualTo(3);
        assertThat(UnitOfMeasure.THOUSAND_DOLLARS.factorTo(UnitOfMeasure.MILLION_DOLLARS))
                .isEqualTo(1e-3);
    }

    /** Division by a power of ten and multiplication by it give the nearest double; multiplication by 0.000001 does not. */
    @Test
    void conversionRoundsOnce() {
        for (double number = 0.1; number < 1e9; number *= 1.37) {
            assertThat(UnitOfMeasure.DOLLARS.to(UnitOfMeasure.MILLION_DOLLARS, number))
                    .isEqualTo(number / 1e6);
            assertThat(UnitOfMeasure.SHARE.to(UnitOfMeasure.POINTS, number)).isEqualTo(number * 100);
            assertThat(UnitOfMeasure.POINTS.to(UnitOfMeasure.SHARE, number)).isEqualTo(number / 100);
        }
    }

    @Test
    void whatIsNotOfOneKindIsNotConverted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitOfMeasure.TONS.to(UnitOfMeasure.DOLLARS, 1))
                .withMessage("t cannot be converted to US$");
        assertThatIllegalArgumentException().isThrownBy(() -> UnitOfMeasure.TONS.factorTo(UnitOfMeasure.TONS_PER_YEAR));
    }
}
