package adit.check.text;

/**
 * A text in which one sign has one form: full-width letters and digits, dashes, tildes, blanks and quotation marks become the plain ones.
 * Every character remains one character, so that positions are those of the text as read.
 */
public final class NormalizedText {

    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE_TO_PLAIN = 0xFEE0;

    private NormalizedText() {}

    /** Example: {@code 「４７〜８７％」} becomes {@code 「47~87%」}. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(of(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char of(char sign) {
        if (sign >= FIRST_WIDE && sign <= LAST_WIDE) {
            return (char) (sign - WIDE_TO_PLAIN);
        }
        return switch (sign) {
            case '\u301C', '\u223C', '\u02DC' -> '~';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2007', '\u2008', '\u2009', '\u202F', '\t', '\n', '\r' ->
                ' ';
            case '\uFE6A' -> '%';
            default -> sign;
        };
    }
}
