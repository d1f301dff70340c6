package adit.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line of progress. */
final class ProgressLine {

    private static final Pattern COUNT = Pattern.compile("\\b(\\d{1,9}) of (\\d{1,9})\\b");
    private static final int FIRST_WIDE = 0x1100;

    private ProgressLine() {}

    /** For example {@code adit: what binds: 3 of 12 (25 %), 4 s}. */
    static String of(String words, long seconds) {
        return "adit: " + words + percent(words) + ", " + seconds + " s";
    }

    /** The same, its words cut so that percent and time still fit into a number of columns. */
    static String of(String words, long seconds, int columns) {
        String rest = percent(words) + ", " + seconds + " s";
        return cut(cut("adit: " + words, columns - width(rest)) + rest, columns);
    }

    private static String percent(String words) {
        Matcher count = COUNT.matcher(words);
        if (!count.find()) {
            return "";
        }
        long whole = Long.parseLong(count.group(2));
        return whole == 0 ? "" : " (" + 100 * Long.parseLong(count.group(1)) / whole + " %)";
    }

    /** The phase without its details: what stands before a colon or a count. */
    static String phase(String words) {
        Matcher count = COUNT.matcher(words);
        String uncounted = count.find() ? words.substring(0, count.start()) : words;
        int colon = uncounted.indexOf(':');
        return (colon < 0 ? uncounted : uncounted.substring(0, colon)).strip();
    }

    /** As much of a line as fits into a number of columns. */
    static String cut(String line, int columns) {
        StringBuilder fits = new StringBuilder();
        int used = 0;
        for (int c : line.codePoints().toArray()) {
            used += width(c);
            if (used > columns) {
                break;
            }
            fits.appendCodePoint(c);
        }
        return fits.toString();
    }

    /** Columns that a line takes: Chinese and Japanese characters take two. */
    static int width(String line) {
        return line.codePoints().map(ProgressLine::width).sum();
    }

    private static int width(int c) {
        return c < FIRST_WIDE ? 1 : 2;
    }
}
