package adit.sources.table;

/** Reads plain decimal numbers: sign, digits, point, exponent; nothing else that {@link Double#parseDouble} takes. */
public final class Numbers {

    private Numbers() {}

    /** The number; NaN if the text is none, or too large for a double. Examples: {@code -1.5}, {@code 2e6}; not {@code 1,000}. */
    public static double parse(String text) {
        if (!isDecimal(text)) {
            return Double.NaN;
        }
        double number = Double.parseDouble(text);
        return Double.isInfinite(number) ? Double.NaN : number;
    }

    /** True if the text has the form of a plain decimal number. */
    static boolean isDecimal(String text) {
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
    static boolean isWhole(String text) {
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
