package adit.sources.table;

/** Reads plain decimal numbers: sign, digits, point, exponent; nothing else that {@link Double#parseDouble} takes. */
public final class Numbers {

    private static final int LONGEST_SHORT = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Numbers() {}

    /** The number; NaN if the text is none, or too large for a double. Examples: {@code -1.5}, {@code 2e6}; not {@code 1,000}. */
    public static double parse(String text) {
        double quick = parseShort(text);
        if (!Double.isNaN(quick) || !isDecimal(text)) {
            return quick;
        }
        double number = Double.parseDouble(text);
        return Double.isInfinite(number) ? Double.NaN : number;
    }

    /**
     * Up to 15 digits without exponent, which is nearly every number; NaN for anything else. Exact: digits and power of ten
     * are doubles without error, so that their quotient is rounded once.
     */
    private static double parseShort(String text) {
        int start = afterSign(text, 0);
        int point = text.indexOf('.');
        long digits = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else if (i != point) {
                return Double.NaN;
            }
        }
        int count = text.length() - start - (point < 0 ? 0 : 1);
        if (count < 1 || count > LONGEST_SHORT) {
            return Double.NaN;
        }
        double size = point < 0 ? digits : digits / POWERS[text.length() - point - 1];
        return text.charAt(0) == '-' ? -size : size;
    }

    /** True if the text has the form of a plain decimal number. */
    public static boolean isDecimal(String text) {
        int at = afterSign(text, 0);
        int afterWhole = afterDigits(text, at);
        int digits = afterWhole - at;
        at = afterWhole;
        if (is(text, at, '.')) {
            int afterPart = afterDigits(text, at + 1);
            digits += afterPart - at - 1;
            at = afterPart;
        }
        return digits > 0 && endsWithExponent(text, at);
    }

    /** True if the text is digits only, after an optional sign. */
    public static boolean isWhole(String text) {
        int start = afterSign(text, 0);
        return start < text.length() && afterDigits(text, start) == text.length();
    }

    /** True if the text is four digits. */
    public static boolean isYear(String text) {
        return text.length() == 4 && afterDigits(text, 0) == 4;
    }

    private static boolean endsWithExponent(String text, int at) {
        if (at == text.length()) {
            return true;
        }
        if (!is(text, at, 'e') && !is(text, at, 'E')) {
            return false;
        }
        int start = afterSign(text, at + 1);
        return start < text.length() && afterDigits(text, start) == text.length();
    }

    private static int afterSign(String text, int at) {
        return is(text, at, '-') || is(text, at, '+') ? at + 1 : at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean is(String text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
