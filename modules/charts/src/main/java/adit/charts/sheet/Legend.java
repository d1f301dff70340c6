package adit.charts.sheet;

import adit.charts.sheet.Palette.Colour;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.List;

/** Signs with texts, in rows. */
public final class Legend {

    private static final double ROW = 21;
    private static final double AFTER_SIGN = 6;
    private static final double APART = 18;

    /**
     * One sign.
     *
     * @param text its meaning
     * @param wide px
     * @param sign draws it from x, around y
     */
    public record Entry(String text, double wide, Sign sign) {}

    /** Draws a sign. */
    @FunctionalInterface
    public interface Sign {
        void draw(double x, double y);
    }

    private final Sheet sheet;
    private double x;
    private double y;
    private double rowHeight = ROW;

    private Legend(Sheet sheet, double top) {
        this.sheet = sheet;
        y = top;
    }

    /** Draws from a height down; answers the height used. */
    public static double draw(Sheet sheet, double top, List<Entry> entries) {
        Legend legend = new Legend(sheet, top);
        entries.forEach(legend::put);
        return entries.isEmpty() ? 0 : legend.y + legend.rowHeight - top;
    }

    private void put(Entry entry) {
        double before = entry.wide() + AFTER_SIGN;
        Lines text = sheet.label(entry.text(), sheet.width() - before);
        if (x > 0 && x + before + text.width() > sheet.width()) {
            x = 0;
            y += rowHeight;
            rowHeight = ROW;
        }
        entry.sign().draw(x, y + ROW / 2);
        sheet.top(text, x + before, y + (ROW - text.step()) / 2, Anchor.START, Colour.TEXT);
        rowHeight = Math.max(rowHeight, text.height() + ROW - text.step());
        x += before + text.width() + APART;
    }
}
