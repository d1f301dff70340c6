package adit.charts.years;

import adit.charts.chart.TimelineChart.Row;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;

/**
 * Name and amount of a row of a timeline: left and right of its bar, or above it where the picture is narrow.
 *
 * @param sheet the sheet to draw on
 * @param row the row of the text
 * @param name broken into lines
 * @param amount broken into lines
 */
record TimelineRow(Sheet sheet, Row row, Lines name, Lines amount) {

    private static final double INDENT = 8;
    private static final double GAP = 12;
    private static final double NAME = 0.36;
    private static final double AMOUNT = 0.22;
    private static final double BAR = 18;

    static TimelineRow of(Sheet sheet, Row row) {
        Lines amount = sheet.label(row.amount(), sheet.width() * (sheet.narrow() ? 0.4 : AMOUNT));
        double most = sheet.narrow() ? sheet.width() - INDENT - GAP - amount.width() : sheet.width() * NAME - INDENT;
        return new TimelineRow(sheet, row, sheet.label(row.label(), most), amount);
    }

    /** px left of the bars. */
    double left() {
        return sheet.narrow() ? INDENT : INDENT + name.width() + GAP;
    }

    /** px right of the bars. */
    double right() {
        return sheet.narrow() ? 0 : amount.width() + GAP;
    }

    private double words() {
        return Math.max(name.height(), amount.height());
    }

    double height() {
        return sheet.narrow() ? words() + BAR + 2 : Math.max(BAR + 4, words() + 6);
    }

    /** Where the middle of the bar is in a row that begins at {@code top}. */
    double middle(double top) {
        return sheet.narrow() ? top + words() + BAR / 2 : top + height() / 2;
    }

    void draw(double top) {
        double y = sheet.narrow() ? top + words() / 2 : middle(top);
        place(name, INDENT, y, Anchor.START);
        place(amount, sheet.width(), y, Anchor.END);
    }

    private void place(Lines words, double x, double y, Anchor anchor) {
        sheet.middle(words, x, y, anchor, Colour.TEXT);
        if (sheet.narrow() && !words.isEmpty()) {
            sheet.back(words, x, y, anchor);
        }
    }
}
