package adit.sources;

import java.math.BigDecimal;

/** Numbers as tables hold them: digits with a decimal point, without exponent and needless zeros. */
final class Decimal {

    private Decimal() {}

    /** The shortest digits that give the number back. Examples: {@code 1200}, {@code -0.5}. */
    static String of(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
