package adit.text;

import java.util.ArrayList;
import java.util.List;

/** A grid as aligned text; the widest columns of words give way until it fits. */
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
            return Wrap.lines(cells.getFirst(), total());
        }
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = Wrap.lines(cells.get(i), widths[i]);
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
            text.append(Width.padded(cell, widths[i], grid.columns().get(i).number()));
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
            least[i] = Math.max(LEAST, Wrap.longestWord(name));
            natural[i] = Wrap.widthForLines(name, 2);
            for (List<String> cells : grid.rows()) {
                if (!isGroup(cells)) {
                    natural[i] = Math.max(natural[i], Width.of(cells.get(i)));
                    least[i] = Math.max(least[i], Math.min(Wrap.longestWord(cells.get(i)), natural[i]));
                }
            }
        }
        int room = width - GAP.length() * (count - 1);
        fits = sum(least) <= room;
        return shrunk(natural, least, room);
    }

    private static int[] shrunk(int[] natural, int[] least, int room) {
        int[] widths = natural.clone();
        while (sum(widths) > room) {
            int widest = widest(widths, least);
            widths[widest]--;
        }
        return widths;
    }

    /** The widest column that may still give way; if none may, the widest of all. */
    private static int widest(int[] widths, int[] least) {
        int best = -1;
        int any = 0;
        for (int i = 0; i < widths.length; i++) {
            any = widths[i] > widths[any] ? i : any;
            if (widths[i] > least[i] && (best < 0 || widths[i] > widths[best])) {
                best = i;
            }
        }
        return best < 0 ? any : best;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
