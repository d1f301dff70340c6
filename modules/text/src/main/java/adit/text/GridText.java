package adit.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid as aligned text. The widest columns give way until it fits; where words have to be cut, numbers are still kept whole,
 * and the grid may become wider than asked.
 */
public final class GridText {

    private static final String GAP = "  ";
    private static final int LEAST = 4;

    private final Block.Grid grid;
    private final int[] widths;
    private boolean fits;

    public GridText(Block.Grid grid, int width) {
        this.grid = grid;
        this.widths = widths(width);
    }

    /** True if no word has to be cut. */
    public boolean fits() {
        return fits;
    }

    /** Heading, rule and rows. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(
                row(grid.columns().stream().map(Block.Column::name).toList()));
        lines.add(rule());
        grid.rows().forEach(cells -> lines.addAll(row(cells)));
        return lines;
    }

    private String rule() {
        List<String> parts = new ArrayList<>();
        for (int width : widths) {
            parts.add("─".repeat(width));
        }
        return String.join(GAP, parts);
    }

    private List<String> row(List<String> cells) {
        if (isGroup(cells)) {
            return WordWrap.lines(cells.getFirst(), total());
        }
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = WordWrap.lines(cells.get(i), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> out = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            out.add(line(wrapped, line));
        }
        return out;
    }

    private String line(List<List<String>> wrapped, int line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
            text.append(i == 0 ? "" : GAP);
            text.append(
                    DisplayWidth.padded(cell, widths[i], grid.columns().get(i).number()));
        }
        return text.toString().stripTrailing();
    }

    private static boolean isGroup(List<String> cells) {
        return cells.size() > 1 && cells.stream().skip(1).allMatch(String::isEmpty);
    }

    private int total() {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private int[] widths(int width) {
        int count = grid.columns().size();
        int[] natural = new int[count];
        int[] least = new int[count];
        for (int i = 0; i < count; i++) {
            String name = grid.columns().get(i).name();
            least[i] = Math.max(LEAST, WordWrap.longestWord(name));
            natural[i] = WordWrap.widthForLines(name, 2);
            for (List<String> cells : grid.rows()) {
                if (!isGroup(cells)) {
                    natural[i] = Math.max(natural[i], DisplayWidth.of(cells.get(i)));
                    least[i] = Math.max(least[i], Math.min(WordWrap.longestWord(cells.get(i)), natural[i]));
                }
            }
        }
        int room = width - GAP.length() * (count - 1);
        fits = sum(least) <= room;
        return shrunk(shrunk(natural, least, room), uncut(), room);
    }

    /** The width below which a column may not be cut: that of its longest number, and little for words. */
    private int[] uncut() {
        int[] uncut = new int[grid.columns().size()];
        for (int i = 0; i < uncut.length; i++) {
            uncut[i] = LEAST;
            for (List<String> cells : grid.rows()) {
                if (grid.columns().get(i).number() && !isGroup(cells)) {
                    uncut[i] = Math.max(uncut[i], WordWrap.longestWord(cells.get(i)));
                }
            }
        }
        return uncut;
    }

    private static int[] shrunk(int[] natural, int[] least, int room) {
        int[] widths = natural.clone();
        int widest = widest(widths, least);
        while (sum(widths) > room && widest >= 0) {
            widths[widest]--;
            widest = widest(widths, least);
        }
        return widths;
    }

    /** The widest column that may still give way; -1 if none may. */
    private static int widest(int[] widths, int[] least) {
        int best = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (best < 0 || widths[i] > widths[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
