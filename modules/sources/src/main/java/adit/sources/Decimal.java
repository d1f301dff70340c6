package adit.sources;

import java.math.BigDecimal;

/** Numbers as stored in tables: digits with a decimal point, without exponent and trailing zeros. */
public final class Decimal {

    private Decimal() {}

    /** The shortest decimal representation of the number. Examples: {@code 1200}, {@code -0.5}. */
    public static String of(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
