package adit.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts with wide letters into lines: words stay whole where they fit, Japanese breaks anywhere but before 、 and 。 and after an opening bracket. */
final class EastAsianWrap {

    /** Columns below which a heading is not broken, though each of its letters could be. */
    static final int LEAST = 8;

    private EastAsianWrap() {}

    /** Lines of at most {@code width} columns; words stay whole where they fit, Japanese breaks anywhere but before 、 and 。 and after an opening bracket. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            boolean full = DisplayWidth.of(line.toString()) + DisplayWidth.of(piece.stripTrailing()) > width;
            if (full && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            append(lines, line, piece, width);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static void append(List<String> lines, StringBuilder line, String piece, int width) {
        for (int i = 0; i < piece.length(); i++) {
            if (DisplayWidth.of(line.toString()) + DisplayWidth.of(piece.charAt(i)) > width
                    && !Character.isWhitespace(piece.charAt(i))) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece.charAt(i));
        }
    }

    /** Words with the blank after them; single letters where no blanks are written. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            word.append(sign);
            boolean last = i + 1 == text.length();
            boolean glued = !last && "、。，．）」』】%％〜".indexOf(text.charAt(i + 1)) >= 0;
            boolean opens = "（「『【〔〜".indexOf(sign) >= 0;
            boolean ends = last
                    || sign == ' '
                    || (sign == '-' && word.length() > 3)
                    || (DisplayWidth.of(sign) == 2 && !glued && !opens)
                    || (!last && DisplayWidth.of(text.charAt(i + 1)) == 2 && !glued && !opens);
            if (ends) {
                pieces.add(word.toString());
                word.setLength(0);
            }
        }
        return pieces;
    }

    /** The widest piece that must stay on one line. */
    static int longestWord(String text) {
        return pieces(text).stream()
                .mapToInt(piece -> DisplayWidth.of(piece.strip()))
                .max()
                .orElse(0);
    }
}
