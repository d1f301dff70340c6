package adit.charts.bars;

import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.List;

/**
 * Names of bars: left of them, or above them where a picture is narrow.
 *
 * @param sheet the sheet to draw on
 * @param lines one name for each bar
 */
record Names(Sheet sheet, List<Lines> lines) {

    private static final double PART = 0.36;
    private static final double GAP = 10;
    /** px between a name above a bar and the bar. */
    private static final double ABOVE = 3;

    Names {
        lines = List.copyOf(lines);
    }

    static Names of(Sheet sheet, List<String> names) {
        double most = sheet.narrow() ? sheet.width() : sheet.width() * PART;
        return new Names(
                sheet, names.stream().map(name -> sheet.label(name, most)).toList());
    }

    /** px left of the bars. */
    double left() {
        return sheet.narrow()
                ? 0
                : lines.stream().mapToDouble(Lines::width).max().orElse(0) + GAP;
    }

    /** px above a bar that belong to its row. */
    double above(int bar) {
        return sheet.narrow() ? lines.get(bar).height() + ABOVE : 0;
    }

    /** px that the name of a bar needs next to it. */
    double beside(int bar) {
        return sheet.narrow() ? 0 : lines.get(bar).height();
    }

    /** Draws the name of a bar whose row begins at {@code top} and whose middle is at {@code middle}. */
    void draw(int bar, double top, double middle) {
        if (sheet.narrow()) {
            sheet.top(lines.get(bar), 0, top, Anchor.START, Colour.TEXT);
            sheet.back(lines.get(bar), 0, top + lines.get(bar).height() / 2, Anchor.START);
        } else {
            sheet.middle(lines.get(bar), left() - GAP, middle, Anchor.END, Colour.TEXT);
        }
    }
}
