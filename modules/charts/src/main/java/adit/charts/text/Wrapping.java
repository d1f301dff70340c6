package adit.charts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines of like length, no more than are needed.
 *
 * @param measure width of a line, px
 * @param width of the widest line allowed, px
 */
record Wrapping(ToDoubleFunction<String> measure, double width) {

    private static final double STEP = 0.05;
    private static final double NARROWEST = 0.4;

    List<String> of(String text) {
        List<String> pieces = Pieces.of(text);
        double longest = pieces.stream()
                .mapToDouble(piece -> measure.applyAsDouble(piece.stripTrailing()))
                .max()
                .orElse(0);
        return balanced(pieces, longest);
    }

    /** The narrowest lines that are not more than the widest ones. */
    private List<String> balanced(List<String> pieces, double longest) {
        List<String> lines = fill(pieces, width);
        for (double part = 1 - STEP; lines.size() > 1 && part > NARROWEST && width * part >= longest; part -= STEP) {
            List<String> narrower = fill(pieces, width * part);
            if (narrower.size() > lines.size()) {
                return lines;
            }
            lines = narrower;
        }
        return lines;
    }

    /** Lines as full as can be; a piece too long for a line is split. */
    private List<String> fill(List<String> pieces, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (measure.applyAsDouble(piece.stripTrailing()) <= most) {
                put(piece, most, line, lines);
            } else {
                piece.codePoints().forEach(code -> put(Character.toString(code), most, line, lines));
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private void put(String piece, double most, StringBuilder line, List<String> lines) {
        String longer = (line + piece).stripTrailing();
        if (!line.isEmpty() && measure.applyAsDouble(longer) > most) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
        }
        line.append(piece);
    }
}
