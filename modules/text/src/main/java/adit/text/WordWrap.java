package adit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks words into lines. */
public final class WordWrap {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern BREAKS = Pattern.compile(" +|(?<=[\\p{L}]-)");

    private WordWrap() {}

    /** Lines of at most {@code width}; leading blanks are kept on every line, a word that is too long is cut. */
    public static List<String> lines(String text, int width) {
        if (DisplayWidth.isWide(text)) {
            return EastAsianWrap.lines(text, width);
        }
        String body = text.stripLeading();
        String indent = " ".repeat(Math.min(text.length() - body.length(), Math.max(0, width - 1)));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(body, -1)) {
            for (String part : pieces(word, width - indent.length())) {
                if (!line.isEmpty() && indent.length() + line.length() + 1 + part.length() > width) {
                    lines.add(indent + line);
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        lines.add(indent + line);
        return lines;
    }

    private static List<String> pieces(String word, int width) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (rest.length() > width) {
            int glue = rest.lastIndexOf(Numbers.GLUE, width);
            int hyphen = rest.lastIndexOf('-', width - 1) + 1;
            int cut = glue > 0 ? glue : hyphen > 0 ? hyphen : width;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(glue > 0 ? cut + 1 : cut);
        }
        pieces.add(rest);
        return pieces;
    }

    /** The smallest width at which a text takes no more than so many lines. */
    public static int widthForLines(String text, int most) {
        int width = Math.max(
                DisplayWidth.isWide(text) ? Math.min(DisplayWidth.of(text), EastAsianWrap.LEAST) : 1,
                longestWord(text));
        while (lines(text, width).size() > most) {
            width++;
        }
        return width;
    }

    /** The longest run of text that must stay on one line. */
    public static int longestWord(String text) {
        if (DisplayWidth.isWide(text)) {
            return EastAsianWrap.longestWord(text);
        }
        int longest = 0;
        for (String word : BREAKS.split(text, -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest + text.length() - text.stripLeading().length();
    }
}
