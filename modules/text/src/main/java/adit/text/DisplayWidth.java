package adit.text;

/** Columns on a terminal, where a Japanese letter takes two. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** Columns that a text takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    /** Columns that a letter takes: 2 if it is wide in the tables of East Asian width, else 1. */
    static int of(int letter) {
        boolean wide = (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE6F)
                || (letter >= 0xFF01 && letter <= 0xFF60)
                || (letter >= 0xFFE0 && letter <= 0xFFE6)
                || letter >= 0x1F300;
        return wide ? 2 : 1;
    }

    /** True if a text has a wide letter. */
    static boolean isWide(String text) {
        return of(text) > text.codePointCount(0, text.length());
    }

    /** The text with blanks up to a width, before it or after it. */
    public static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - of(text)));
        return right ? blanks + text : text + blanks;
    }
}
