package adit.sources.table;

/**
 * White space as a reader sees it. Java has two notions of it, and neither has the no-break space and the characters without
 * width that spreadsheets and web pages leave behind.
 */
public final class Blanks {

    private Blanks() {}

    /** True for white space of any kind and width, also of no width. */
    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** True if a reader sees nothing. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True if a word begins or ends with white space. */
    public static boolean surround(String text) {
        return !text.isEmpty() && (is(text.charAt(0)) || is(text.charAt(text.length() - 1)));
    }

    /** The text without white space before and after it. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
