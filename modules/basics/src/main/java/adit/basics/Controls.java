package adit.basics;

/**
 * Characters that a terminal or a page obeys instead of showing: control characters such as the escape that begins an ANSI
 * sequence (but for line feed, carriage return and tab), line separators, and marks that reverse the direction of text.
 */
public final class Controls {

    private Controls() {}

    /** True for such a character. Most are printable ASCII, which the first comparisons sort out; whole tables pass here. */
    public static boolean is(char c) {
        return (c < ' ' || c > '~') && isObeyed(c);
    }

    private static boolean isObeyed(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || (c >= '\u007F' && c <= '\u009F')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** Index of the first such character; -1 if there is none. */
    public static int find(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** True if a part of a buffer contains such a character. */
    public static boolean isIn(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (is(buffer[i])) {
                return true;
            }
        }
        return false;
    }

    /** The text with a space in place of each such character; the same object if there is none. */
    public static String clean(String text) {
        if (find(text) < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (is(clean.charAt(i))) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    /** Name of a character for an error. Example: {@code U+001B}. */
    public static String name(char c) {
        return String.format("U+%04X", (int) c);
    }
}
