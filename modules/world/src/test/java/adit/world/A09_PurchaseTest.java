package adit.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.basics.FormId;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A firm's purchase: tons and, if stated, a price; both greater than 0. */
class A09_PurchaseTest {

    private static final double[] WRONG = {0, -1, Double.NaN, Double.POSITIVE_INFINITY};

    private static Purchase purchase(double tons, OptionalDouble price) {
        return new Purchase(new FormId("copper"), Drawn.id("CHN"), tons, price);
    }

    @Test
    void priceMayBeMissing() {
        assertThat(purchase(5, OptionalDouble.empty()).price()).isEmpty();
        assertThat(purchase(5, OptionalDouble.of(9_000)).price()).hasValue(9_000);
    }

    @Test
    void tonsMustBeGreaterThanZero() {
        for (double wrong : WRONG) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> purchase(wrong, OptionalDouble.empty()))
                    .withMessageContaining("tons");
        }
    }

    @Test
    void priceMustBeGreaterThanZero() {
        for (double wrong : WRONG) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> purchase(5, OptionalDouble.of(wrong)))
                    .withMessageContaining("price");
        }
    }
}
