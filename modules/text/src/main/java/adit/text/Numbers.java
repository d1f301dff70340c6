package adit.text;

import java.util.Locale;

/** Numbers as people read them: rounded, with thousands separators and always a unit. */
public final class Numbers {

    /** Stands between number and unit, so that no line breaks there; a plain space when printed. */
    public static final String GLUE = "\u00a0";

    /** Java knows the separators of this locale without loading any; they are the same as those of the root locale. */
    static final Locale LOCALE = Locale.US;

    private static final double THOUSAND = 1000;
    private static final double KILOTONS_FROM = 100_000;

    private Numbers() {}

    /** Example: 0.1618 is {@code 16 %}, 0.0785 is {@code 7.9 %}. */
    public static String percent(double share) {
        return percent(share, Math.abs(share * 100) < 9.95 && share != 0 ? 1 : 0);
    }

    /** The same with as many digits as it takes to see on which side of {@code mark} it is. Example: 0.6497 next to 0.65. */
    public static String percentBeside(double share, double mark) {
        for (int digits = Math.abs(share * 100) < 9.95 && share != 0 ? 1 : 0; digits < 4; digits++) {
            String text = percent(share, digits);
            if (!text.equals(percent(mark, digits)) || Math.abs(share - mark) <= 1e-6) {
                return text;
            }
        }
        return percent(share, 4);
    }

    /** A share that a person stated: all its digits. Example: 0.655 is {@code 65.5 %}. */
    public static String stated(double share) {
        return new java.math.BigDecimal(Double.toString(share))
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + GLUE + "%";
    }

    private static String percent(double share, int digits) {
        return fixed(share * 100, digits) + GLUE + "%";
    }

    /** An upper bound: rounded up to a tenth, so that it stays one. Example: 0.1618 is {@code 16.2 %}. */
    public static String atMost(double share) {
        return bound(share, java.math.RoundingMode.CEILING) + GLUE + "%";
    }

    /** A lower bound: rounded down to a tenth. Example: 0.1618 is {@code 16.1}. */
    public static String atLeast(double share) {
        return bound(share, java.math.RoundingMode.FLOOR);
    }

    private static String bound(double share, java.math.RoundingMode rounding) {
        return java.math.BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(1, rounding)
                .toPlainString();
    }

    public static String points(double points) {
        return fixed(points, 1) + GLUE + "points";
    }

    /** Example: 2,347 t/y; 101 kt/y from 100,000 t/y on. */
    public static String tons(double tons) {
        return mass(tons) + "/y";
    }

    /** Example: 2,347 t; 101 kt from 100,000 t on. */
    public static String mass(double tons) {
        return tons >= KILOTONS_FROM ? fixed(tons / THOUSAND, 0) + GLUE + "kt" : amount(tons) + GLUE + "t";
    }

    /** Without a unit, for columns that name it. */
    public static String amount(double amount) {
        return fixed(amount, Math.abs(amount) < 9.95 && amount != Math.rint(amount) ? 1 : 0);
    }

    /** Example: 1029.4 million is {@code 1.03 billion US$}. */
    public static String money(double millions) {
        return Math.abs(millions) >= THOUSAND
                ? fixed(millions / THOUSAND, 2) + GLUE + "billion" + GLUE + "US$"
                : fixed(millions, 0) + GLUE + "million" + GLUE + "US$";
    }

    /** Millions in a column that names the unit. */
    public static String millions(double millions) {
        return fixed(millions, 0);
    }

    /** With its sign, also if positive. */
    public static String signed(double millions) {
        String text = fixed(millions, 0);
        return text.startsWith("-") || text.equals("0") ? text : "+" + text;
    }

    /** A value of any size, such as 0.42, 10,300 or 1.5 million. */
    public static String value(double value) {
        if (Math.abs(value) >= THOUSAND) {
            return fixed(value, 0);
        }
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    public static String count(long count) {
        return String.format(LOCALE, "%,d", count);
    }

    private static String fixed(double value, int digits) {
        String text = String.format(LOCALE, "%,." + digits + "f", value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }
}
