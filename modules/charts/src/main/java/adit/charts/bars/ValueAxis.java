package adit.charts.bars;

import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Scale;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Shape;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A horizontal axis of values: thin lines, and their numbers below; numbers without room are left out.
 *
 * @param sheet where it is drawn
 * @param scale of the values
 * @param suffix after the last number
 * @param left px, of the least value
 * @param right px, of the greatest value
 */
record ValueAxis(Sheet sheet, Scale scale, String suffix, double left, double right) {

    private static final double APART = 8;

    private record Numeral(double left, Lines lines) {

        boolean overlaps(Numeral other) {
            return left < other.left + other.lines.width() + APART && other.left < left + lines.width() + APART;
        }
    }

    double x(double value) {
        return left + scale.part(value) * (right - left);
    }

    /** Lines from {@code top} to {@code bottom}, numbers below. */
    void draw(double top, double bottom) {
        for (double tick : scale.ticks()) {
            Colour colour = tick == 0 ? Colour.AXIS : Colour.GRID;
            sheet.add(Shape.line(x(tick), top, x(tick), bottom, sheet.stroke(colour, 1))
                    .on(tick == 0 ? 16 : 1));
        }
        numbers()
                .forEach(
                        number -> sheet.middle(number.lines(), number.left(), bottom + 12, Anchor.START, Colour.MUTED));
    }

    private List<Numeral> numbers() {
        List<Double> ticks = scale.ticks();
        List<Numeral> shown = new ArrayList<>();
        Stream.of(Stream.of(ticks.getLast()), Stream.of(0.0), ticks.stream())
                .flatMap(values -> values)
                .map(this::number)
                .forEach(number -> {
                    if (shown.stream().noneMatch(number::overlaps)) {
                        shown.add(number);
                    }
                });
        return shown;
    }

    private Numeral number(double tick) {
        Lines lines = sheet.note(scale.text(tick, suffix), sheet.width());
        double wish = x(tick) - lines.width() / 2;
        return new Numeral(Math.clamp(wish, 0, sheet.width() - lines.width()), lines);
    }
}
