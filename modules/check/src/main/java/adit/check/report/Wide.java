package adit.check.report;

import java.util.ArrayList;
import java.util.List;

/** Text on a terminal, where a Japanese letter takes two columns. */
final class Wide {

    private Wide() {}

    /** Columns that a text takes. */
    static int width(String text) {
        return text.codePoints().map(Wide::width).sum();
    }

    private static int width(int sign) {
        boolean wide = (sign >= 0x1100 && sign <= 0x115F)
                || (sign >= 0x2E80 && sign <= 0xA4CF)
                || (sign >= 0xAC00 && sign <= 0xD7A3)
                || (sign >= 0xF900 && sign <= 0xFAFF)
                || (sign >= 0xFE30 && sign <= 0xFE6F)
                || (sign >= 0xFF01 && sign <= 0xFF60)
                || (sign >= 0xFFE0 && sign <= 0xFFE6)
                || sign >= 0x1F300;
        return wide ? 2 : 1;
    }

    /** The text with blanks up to a width, before it or after it. */
    static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - width(text)));
        return right ? blanks + text : text + blanks;
    }

    /** Lines of at most {@code width} columns; words stay whole where they fit, Japanese breaks anywhere but before 、 and 。. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            boolean full = width(line.toString()) + width(piece.stripTrailing()) > width;
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
            if (width(line.toString()) + 1 > width && !Character.isWhitespace(piece.charAt(i))) {
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
            boolean ends = last
                    || sign == ' '
                    || (sign == '-' && word.length() > 3)
                    || (width(sign) == 2 && !glued)
                    || (!last && width(text.charAt(i + 1)) == 2 && !glued);
            if (ends) {
                pieces.add(word.toString());
                word.setLength(0);
            }
        }
        return pieces;
    }
}
