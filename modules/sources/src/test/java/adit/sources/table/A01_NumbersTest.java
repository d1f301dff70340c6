package adit.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "1f", "0x1p3", "NaN", "Infinity", " 1", "1 ", "١"
            })
    void textThatIsNoNumberGivesNaN(String text) {
        assertThat(Numbers.parse(text)).isNaN();
    }

    @Test
    void whatJavaPrintsIsReadBack() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double number = random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
            assertThat(Numbers.parse(Double.toString(number))).isEqualTo(number);
        }
    }

    @Test
    void shortNumbersAreReadAsJavaReadsThem() {
        Random random = new Random(2);
        for (int i = 0; i < 10000; i++) {
            String digits = Long.toString(random.nextLong(1_000_000_000_000_000L));
            int point = random.nextInt(digits.length() + 1);
            String text = (i % 2 == 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
            assertThat(Numbers.parse(text)).isEqualTo(Double.parseDouble(text));
        }
    }
}
