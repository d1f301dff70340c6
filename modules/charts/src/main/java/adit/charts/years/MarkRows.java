package adit.charts.years;

import adit.charts.chart.Mark;
import adit.charts.sheet.Palette.Colour;
import adit.charts.sheet.Sheet;
import adit.charts.svg.Shape;
import adit.charts.svg.Text.Anchor;
import adit.charts.text.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Labels of marked years in rows above a picture, none over another, each with a dotted line down. */
final class MarkRows {

    private static final double APART = 12;

    private final Sheet sheet;
    private final IntToDoubleFunction place;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();
    private final double row;

    private record Placed(Mark mark, Lines lines, double left, int row) {}

    /** Places the labels; {@code place} is the position of the line of a year. */
    MarkRows(Sheet sheet, List<Mark> marks, IntToDoubleFunction place) {
        this.sheet = sheet;
        this.place = place;
        marks.stream().sorted(Comparator.comparingInt(Mark::year)).forEach(this::put);
        row = placed.stream().mapToDouble(one -> one.lines().height()).max().orElse(0) + 2;
    }

    private void put(Mark mark) {
        Lines lines = sheet.label(mark.label(), sheet.width());
        double x = place.applyAsDouble(mark.year());
        double left = Math.clamp(x - lines.width() / 2, 0, sheet.width() - lines.width());
        int free = 0;
        while (free < ends.size() && ends.get(free) + APART > left) {
            free++;
        }
        if (free == ends.size()) {
            ends.add(0.0);
        }
        ends.set(free, left + lines.width());
        placed.add(new Placed(mark, lines, left, free));
    }

    double height() {
        return ends.size() * row;
    }

    /** Draws the labels from {@code top} down and their lines to {@code bottom}. */
    void draw(double top, double bottom) {
        for (Placed one : placed) {
            double x = place.applyAsDouble(one.mark().year());
            double y = top + one.row() * row;
            sheet.middle(one.lines(), one.left(), y + row / 2, Anchor.START, Colour.TEXT);
            sheet.back(one.lines(), one.left(), y + row / 2, Anchor.START);
            sheet.add(Shape.line(
                            x,
                            y + row,
                            x,
                            bottom,
                            sheet.stroke(Colour.TEXT, 1.2).dashed("2 3"))
                    .saying(adit.charts.svg.Note.of(one.mark().label())
                            .with("year", String.valueOf(one.mark().year())))
                    .on(15));
        }
    }
}
