package adit.check.report;

import java.util.ArrayList;
import java.util.List;

/** A table on a terminal: the widest columns of words give way until it fits. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int LEAST = 6;
    private static final int LEAST_WORDS = 12;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> numbers;

    /** {@code numbers} says which columns are set to the right. */
    TextTable(List<String> heading, List<Boolean> numbers) {
        rows.add(List.copyOf(heading));
        this.numbers = List.copyOf(numbers);
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The lines, of at most {@code width} columns. */
    List<String> lines(int width) {
        List<Integer> widths = widths(width);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.addAll(lines(rows.get(i), widths));
            if (i == 0) {
                lines.add(String.join(GAP, widths.stream().map("─"::repeat).toList()));
            }
        }
        return lines;
    }

    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < numbers.size(); c++) {
            int column = c;
            widths.add(rows.stream()
                    .mapToInt(row -> Wide.width(row.get(column)))
                    .max()
                    .orElse(LEAST));
        }
        int room = width - GAP.length() * (widths.size() - 1);
        while (widths.stream().mapToInt(Integer::intValue).sum() > room) {
            int widest = widest(widths);
            if (widths.get(widest) <= LEAST) {
                break;
            }
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    /** The widest column of words; if none can give way, the widest of all. */
    private int widest(List<Integer> widths) {
        int best = -1;
        for (int c = 0; c < widths.size(); c++) {
            boolean soft = !numbers.get(c) && widths.get(c) > LEAST_WORDS;
            best = soft && (best < 0 || widths.get(c) > widths.get(best)) ? c : best;
        }
        return best >= 0
                ? best
                : widths.indexOf(widths.stream().max(Integer::compare).orElse(LEAST));
    }

    private List<String> lines(List<String> row, List<Integer> widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < row.size(); c++) {
            cells.add(Wide.lines(row.get(c), widths.get(c)));
            height = Math.max(height, cells.getLast().size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int c = 0; c < cells.size(); c++) {
                String cell = line < cells.get(c).size() ? cells.get(c).get(line) : "";
                parts.add(Wide.padded(cell, widths.get(c), numbers.get(c)));
            }
            lines.add(String.join(GAP, parts).stripTrailing());
        }
        return lines;
    }
}
