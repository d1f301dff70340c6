package adit.importers.publishers.baci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Grade;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with a quantity that its value does not bear out. Copper is usually 9 k$/t here, carbonate 10 k$/t. */
class A02_UnitValuesTest {

    @TempDir
    Path folder;

    @Test
    void theUsualUnitValueIsTheMedianTon() {
        assertThat(UsualPrice.of(List.of(flow(2, 1), flow(15, 3), flow(9, 1)))).isEqualTo(5);
        assertThat(UsualPrice.of(List.of(flow(5, Double.NaN), flow(5, 0.5), flow(0, 7))))
                .isNaN();
    }

    @Test
    void aMissingQuantityIsValueOverUsualUnitValue() {
        Result result = read("2024,152,156,740311,9000,1000", "2024,152,842,740311,900,           NA");
        assertThat(result.range("trade/refined-copper/CHL/USA/2024")).containsExactly(100.0, 75.0, 125.0);
        assertThat(result.at("trade/refined-copper/CHL/USA/2024").grade()).isEqualTo(Grade.D);
        assertThat(result.codes()).containsExactly("quantity-missing 3:");
    }

    @Test
    void cathodesAreNeverTwiceAsDear() {
        Result result = read("2024,152,156,740311,9000,1000", "2024,152,842,740311,900,10");
        assertThat(result.range("trade/refined-copper/CHL/USA/2024")).containsExactly(100.0, 75.0, 125.0);
        assertThat(result.at("trade/refined-copper/CHL/USA/2024").note())
                .contains("unit value 90.00 k$/t is outside 5.63..14.40")
                .contains("(BACI gives 10 t gross)");
        assertThat(result.codes()).containsExactly("odd-unit-value 3:");
    }

    @Test
    void whatIsTooCheapWeighsLess() {
        // 900 k$ for 1000 t; at 9 k$/t that is 100 t
        Result result = read("2024,152,156,740311,90000,10000", "2024,152,842,740311,900,1000");
        assertThat(result.range("trade/refined-copper/CHL/USA/2024")).containsExactly(100.0, 75.0, 125.0);
        assertThat(result.at("trade/refined-copper/CHL/USA/2024").note()).contains("unit value 0.90 k$/t is outside");
    }

    @Test
    void aChemicalMayBeASpecialGrade() {
        // 100 t at 50 k$/t: kept, and at most what the money buys at 10 k$/t
        Result result = read("2024,152,156,283691,100000,10000", "2024,152,842,283691,5000,100");
        assertThat(result.range("trade/lithium-chemical/CHL/USA/2024")).containsExactly(18.8, 14.1, 94.0);
        assertThat(result.at("trade/lithium-chemical/CHL/USA/2024").note()).contains("BACI quantity kept");
        assertThat(result.codes()).containsExactly("odd-unit-value 3:");
    }

    @Test
    void withoutAnyQuantityNothingIsKnown() {
        Result result = read("2024,152,156,740311,9000,");
        assertThat(result.cells()).isEmpty();
        assertThat(result.codes()).containsExactly("quantity-unknown 2:");
    }

    @Test
    void lessThanATonIsLeftOut() {
        Result result = read("2024,152,156,740311,9000,1000", "2024,152,842,740311,4.5,0.5");
        assertThat(Sample.trades(result)).hasSize(1);
        assertThat(result.codes()).containsExactly("below-a-ton 3:");
    }

    @Test
    void contentIsKeptInItsOwnRange() {
        Hs6Rule rule = Hs6Rules.load(Words.MAPPINGS).get(283324, new adit.basics.PlaceId("CHN"));
        Content content = Content.of(flow(3000, 1000), rule, 3);
        assertThat(content.estimate().value()).isCloseTo(223, within(1e-9));
        assertThat(content.estimate().low()).isCloseTo(209 * 0.9, within(1e-9));
        assertThat(content.estimate().high()).isCloseTo(380 * 1.1, within(1e-9));
    }

    private Result read(String... rows) {
        return Sample.rows(folder, rows).read();
    }

    private static Flow flow(double value, double tons) {
        return new Flow(2, 2024, "152", "156", 740311, value, tons);
    }
}
