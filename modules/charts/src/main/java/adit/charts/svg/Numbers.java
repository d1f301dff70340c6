package adit.charts.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text. */
public final class Numbers {

    private static final int SIGNIFICANT = 6;

    private Numbers() {}

    /** A length with at most two decimals. */
    public static String px(double value) {
        return plain(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN));
    }

    /** A value with at most six significant digits. */
    public static String exact(double value) {
        return plain(BigDecimal.valueOf(value).round(new java.math.MathContext(SIGNIFICANT, RoundingMode.HALF_EVEN)));
    }

    /** The same with thousands grouped, for readers. */
    public static String grouped(double value) {
        String[] parts = exact(Math.abs(value)).split("\\.", -1);
        String whole = parts[0].replaceAll("\\B(?=(\\d{3})+$)", ",");
        String sign = value < 0 ? "−" : "";
        return sign + whole + (parts.length > 1 ? "." + parts[1] : "");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
